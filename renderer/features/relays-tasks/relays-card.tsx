import { Megaphone, Pencil, Plus, Share2 } from 'lucide-react'
import { useState } from 'react'
import type { Relay } from '../../../shared/domain/outreach/relay.ts'
import { formatDate, formatNumber, formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { platformLabel } from '../../../shared/sheets/recap/labels.ts'
import { useOrigin } from '../../actions/use-origin.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import type { TableColumn } from '../../ui/table.tsx'
import { RelayDialog } from './relay-dialog.tsx'
import css from './relays-tasks.module.css'

/** Who carries the campaign further, with their audience as of a date. */
export function RelaysCard({ relays, day }: { readonly relays: readonly Relay[]; readonly day: string }) {
  const translate = useTranslate()
  const origin = useOrigin()
  const [edited, setEdited] = useState<string | null>(null)
  const relay = relays.find(({ id }) => id === edited) ?? null
  return (
    <Card title={translate('relays.title')} isFlush
      actions={<Button icon={Plus} onPress={() => { setEdited('new') }}>{translate('relays.add')}</Button>}>
      {relays.length === 0
        ? <p className={css['note']}>{translate('relays.emptyText')}</p>
        : <PagedTable label={translate('relays.table')} columns={columns(translate, setEdited, origin)} rows={relays} rowKey={({ id }) => id} />}
      {(relay !== null || edited === 'new') && <RelayDialog key={edited} relay={relay} day={day} onClose={() => { setEdited(null) }} />}
    </Card>
  )
}

function columns(translate: Translate, edit: (id: string) => void, origin: ReturnType<typeof useOrigin>): readonly TableColumn<Relay>[] {
  return [
    {
      id: 'name', header: translate('relays.name'), namesRow: true,
      cell: ({ name, notes }) => (
        <>
          {name}
          {notes !== '' && <span className={css['notes']}>{notes}</span>}
        </>
      ),
    },
    {
      id: 'kind', header: translate('relays.kind'),
      cell: ({ kind }) => <Badge icon={kind === 'onAir' ? Megaphone : Share2}>{translate(`workbook.relayKind.${kind}`)}</Badge>,
    },
    { id: 'platform', header: translate('relays.platform'), cell: ({ platform }) => (platform === null ? '' : platformLabel(platform, translate)) },
    {
      id: 'audience', header: translate('relays.audience'), isNumber: true,
      cell: (relay) => (relay.audience === null
        ? audienceText(relay, translate)
        : <FigureButton what={relay.name} onPress={() => { origin({ kind: 'relay', relay: relay.id }) }}>{audienceText(relay, translate)}</FigureButton>),
    },
    { id: 'when', header: translate('relays.when'), cell: (relay) => whenText(relay, translate) },
    {
      id: 'edit', header: '', width: '46px',
      cell: ({ id, name }) => <IconButton icon={Pencil} size="small" label={translate('relays.edit', { relay: name })} onPress={() => { edit(id) }} />,
    },
  ]
}

/** An audience is a figure: it has its date, or says that it has none. */
function audienceText({ kind, audience, approximate, asOf }: Relay, translate: Translate): string {
  if (audience === null) return kind === 'onAir' ? '' : translate('relays.audienceNone')
  const number = formatNumber(audience, translate, { approximate })
  if (asOf === null) return translate('relays.audienceUndated', { audience: number })
  return translate('relays.audienceAsOf', { audience: number, date: formatDate(asOf, translate, 'medium') })
}

function whenText({ date, minute }: Relay, translate: Translate): string {
  return [...(date === null ? [] : [formatDate(date, translate, 'medium')]), ...(minute === null ? [] : [formatTime(minute)])].join(', ')
}
