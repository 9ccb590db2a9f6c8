import { Pencil, Trash2 } from 'lucide-react'
import { formatDate } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Card } from '../../ui/card.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import css from './outreach.module.css'
import type { TouchLine } from './touch-lines.view.ts'

interface TouchesCardProps {
  readonly lines: readonly TouchLine[]
  readonly onEdit: (line: TouchLine) => void
  readonly onRemove: (line: TouchLine) => void
}

/** Every touch logged, newest first. */
export function TouchesCard({ lines, onEdit, onRemove }: TouchesCardProps) {
  const translate = useTranslate()
  const title = translate('outreach.log.title')
  if (lines.length === 0) return <Card title={title}><p>{translate('outreach.noTouches')}</p></Card>
  return (
    <Card title={title} isFlush>
      <PagedTable
        label={title} rows={lines} rowKey={({ touch }) => touch.id}
        columns={[
          { id: 'date', header: translate('outreach.log.date'), width: '120px', namesRow: true, cell: (line) => dateText(line, translate) },
          { id: 'channel', header: translate('outreach.log.channel'), width: '120px', cell: ({ touch }) => translate(`workbook.channel.${touch.channel}`) },
          { id: 'people', header: translate('outreach.log.people'), width: '34%', cell: (line) => peopleText(line, translate) },
          { id: 'text', header: translate('outreach.log.text'), cell: ({ touch }) => touch.text },
          {
            id: 'actions', header: translate('outreach.log.actions'), width: '80px',
            cell: (line) => (
              <div className={css['rowActions']}>
                <IconButton size="small" icon={Pencil} label={translate('outreach.log.edit', { date: dateText(line, translate) })} onPress={() => { onEdit(line) }} />
                <IconButton size="small" icon={Trash2} label={translate('outreach.log.remove', { date: dateText(line, translate) })} onPress={() => { onRemove(line) }} />
              </div>
            ),
          },
        ]}
      />
    </Card>
  )
}

function dateText({ date }: TouchLine, translate: Translate): string {
  return date === null ? '–' : formatDate(date, translate, 'medium')
}

function peopleText({ names, others }: TouchLine, translate: Translate): string {
  if (names.length === 0) return translate('outreach.log.nobody')
  return [names.join(', '), ...(others === 0 ? [] : [translate('outreach.log.more', { count: others })])].join(' ')
}
