import { Copy, ListChecks, MessageSquarePlus, Trash2, X } from 'lucide-react'
import { addressesOf } from '../../../shared/domain/roster/mail-addresses.ts'
import { PARTICIPANT_STATUSES, type Participant } from '../../../shared/domain/roster/participant.ts'
import { useToasts } from '../../actions/toasts.ts'
import { useCopy } from '../../actions/use-export.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Select } from '../../ui/select.tsx'
import { Toolbar } from '../../ui/toolbar.tsx'
import { countByStatus, type Wanted } from './find-people.view.ts'
import css from './participants.module.css'
import type { PersonLine } from './roster.view.ts'

interface RosterToolbarProps {
  readonly lines: readonly PersonLine[]
  readonly found: number
  readonly wanted: Wanted
  readonly onWant: (wanted: Wanted) => void
  readonly chosen: readonly PersonLine[]
  readonly onUnchoose: () => void
  readonly onTouch: (people: readonly Participant['id'][]) => void
  readonly onRemove: () => void
}

/** Search and filter at the left; at the right how many were found, or what to do with the chosen ones. */
export function RosterToolbar(props: RosterToolbarProps) {
  const { lines, found, wanted, onWant, chosen } = props
  const translate = useTranslate()
  const isNarrowed = wanted.search !== '' || wanted.status !== 'all'
  const statuses = [
    { value: 'all' as const, label: translate('participants.allStatuses', { count: lines.length }) },
    ...countByStatus(lines).map(({ status, count }) => ({
      value: status, label: translate('participants.oneStatus', { status: translate(`workbook.status.${status}`), count }),
    })),
  ]
  return (
    <Toolbar
      end={chosen.length > 0 ? <ChosenActions {...props} /> : (
        <span className={css['hint']} role="status">
          {isNarrowed ? translate('participants.found', { count: found }) : translate('participants.keys')}
        </span>
      )}
    >
      <SearchField
        label={translate('participants.search')} placeholder={translate('participants.searchHint')}
        value={wanted.search} onChange={(search) => { onWant({ ...wanted, search }) }}
      />
      <Select
        label={translate('participants.filterStatus')} isLabelHidden isStrong value={wanted.status} options={statuses}
        onChange={(status) => { onWant({ ...wanted, status }) }}
      />
    </Toolbar>
  )
}

function ChosenActions({ chosen, onUnchoose, onTouch, onRemove }: RosterToolbarProps) {
  const translate = useTranslate()
  const run = useRun()
  const copy = useCopy()
  const show = useToasts((state) => state.show)
  const ids = chosen.map(({ id }) => id)
  const setStatus = (status: Participant['status']): void => {
    void run({ type: 'roster.setStatus', participants: ids, status },
      translate('participants.statusSet', { count: ids.length, status: translate(`workbook.status.${status}`) }))
  }
  const copyAddresses = (): void => {
    const { text: addresses } = addressesOf(chosen.map(({ person }) => person))
    if (addresses === '') show({ look: 'failed', text: translate('participants.noAddress') })
    else void copy(addresses)
  }
  return (
    <>
      <span className={css['chosen']} role="status">{translate('participants.chosen', { count: chosen.length })}</span>
      <Menu
        label={translate('participants.setStatus')}
        trigger={<Button size="small" icon={ListChecks}>{translate('participants.setStatus')}</Button>}
        choices={PARTICIPANT_STATUSES.map((status) => ({
          id: status, label: translate(`workbook.status.${status}`), onChoose: () => { setStatus(status) },
        }))}
      />
      <Button size="small" icon={MessageSquarePlus} onPress={() => { onTouch(ids) }}>{translate('participants.logTouch')}</Button>
      <Button size="small" icon={Copy} onPress={copyAddresses}>{translate('participants.copyAddresses')}</Button>
      <Button size="small" icon={Trash2} onPress={onRemove}>{translate('participants.delete')}</Button>
      <IconButton size="small" icon={X} label={translate('participants.unchoose')} onPress={onUnchoose} />
    </>
  )
}
