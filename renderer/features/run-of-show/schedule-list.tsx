import { TriangleAlert } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { SlotId } from '../../../shared/domain/values/id-schema.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import type { TableColumn } from '../../ui/table.tsx'
import { FormatIcon } from './format-icon.tsx'
import looks from './format-look.module.css'
import type { Reveal } from './reveal.ts'
import css from './schedule-list.module.css'
import type { ScheduleLine } from './schedule-list.view.ts'

export interface ScheduleListProps {
  readonly lines: readonly ScheduleLine[]
  readonly selected: string | null
  readonly reveal: Reveal | null
  readonly onOpen: (slot: SlotId) => void
}

/** The run of show as a timed list: a real table, whose titles open their slots. */
export function ScheduleList({ lines, selected, reveal, onOpen }: ScheduleListProps) {
  const translate = useTranslate()
  const list = useRef<HTMLDivElement>(null)
  const [slot, turn] = [reveal?.slot, reveal?.turn]
  useEffect(() => {
    const found = [...(list.current?.querySelectorAll<HTMLElement>('[data-slot]') ?? [])].find((line) => line.dataset['slot'] === slot)
    found?.scrollIntoView({ block: 'center' })
    found?.querySelector('button')?.focus({ preventScroll: true })
  }, [slot, turn])
  const columns: readonly TableColumn<ScheduleLine>[] = [
    { id: 'time', header: translate('runOfShow.column.time'), width: '74px', cell: (line) => <span className={css['time']}>{line.time}</span> },
    { id: 'lasts', header: translate('runOfShow.column.lasts'), width: '74px', isNumber: true, cell: (line) => line.lasts },
    {
      id: 'title', header: translate('runOfShow.column.title'), namesRow: true, width: '32%',
      cell: (line) => (
        <span className={line.id === selected ? css['selected'] : css['title']} data-slot={line.id}>
          <Button look="link" name={translate('runOfShow.openSlot', { title: line.title })} onPress={() => { onOpen(line.id) }}>{line.title}</Button>
          {line.state !== '' && <span className={css['state']}>{line.state}</span>}
          <Troubles troubles={line.troubles} />
        </span>
      ),
    },
    { id: 'people', header: translate('runOfShow.field.participants'), cell: (line) => line.people },
    { id: 'account', header: translate('runOfShow.field.account'), cell: (line) => line.account },
    {
      id: 'format', header: translate('runOfShow.field.format'),
      cell: (line) => line.format !== '' && <span className={`${looks[line.look] ?? ''} ${css['format'] ?? ''}`}><FormatIcon look={line.look} size={14} />{line.format}</span>,
    },
    { id: 'place', header: translate('runOfShow.field.place'), cell: (line) => line.place },
  ]
  return (
    <div ref={list} className={css['list']}>
      <PagedTable label={translate('runOfShow.list')} columns={columns} rows={lines} rowKey={(line) => line.id} revealed={slot} />
    </div>
  )
}

function Troubles({ troubles }: { readonly troubles: readonly string[] }) {
  return troubles.map((trouble) => (
    <span key={trouble} className={css['trouble']}>
      <TriangleAlert size={14} aria-hidden />
      {trouble}
    </span>
  ))
}
