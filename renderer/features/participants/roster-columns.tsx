import { Check } from 'lucide-react'
import type { WindowCommand } from '../../../shared/contract/command-schema.ts'
import { DEVICES, PARTICIPANT_STATUSES, type Participant } from '../../../shared/domain/roster/participant.ts'
import { formatNumber } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { Badge } from '../../ui/badge.tsx'
import type { GridColumn, GridEdit } from '../../ui/grid-column.ts'
import { readAvailability, readEmail } from './read-typed.ts'
import { writeWindows, type PersonLine } from './roster.view.ts'
import { STATUS_LOOKS } from './status-look.ts'

type Column = GridColumn<PersonLine>
type TextField = 'givenName' | 'familyName' | 'role' | 'team' | 'email' | 'phone'

/** The columns of the roster. `run` sends one command for each cell that was changed. */
export function rosterColumns(translate: Translate, run: (command: WindowCommand) => unknown): readonly Column[] {
  const edit = (line: PersonLine, changes: Partial<Omit<Participant, 'id' | 'source'>>): void => {
    run({ type: 'participant.edit', id: line.id, changes })
  }
  const text = (field: TextField, width: number, more: Partial<Column> = {}): Column => ({
    id: field,
    header: translate(`participants.column.${field}`),
    width,
    canSort: true,
    text: ({ person }) => person[field],
    edit: (line): GridEdit => ({
      kind: 'text',
      value: line.person[field],
      commit: (typed) => {
        const read = field === 'email' ? readEmail(typed, translate) : { ok: true, value: typed } as const
        if (!read.ok) return read.error
        edit(line, { [field]: read.value })
        return null
      },
    }),
    ...more,
  })
  const statuses = PARTICIPANT_STATUSES.map((value) => ({ value, label: translate(`workbook.status.${value}`) }))
  const unsaid = { value: '', label: translate('participants.notSaid') }
  const devices = [unsaid, ...DEVICES.map((value) => ({ value, label: translate(`workbook.device.${value}`) }))]
  const device = ({ person }: PersonLine): string => (person.device === null ? '' : translate(`workbook.device.${person.device}`))

  return [
    text('givenName', 104, { isPinned: true, namesRow: true }),
    text('familyName', 124, { isPinned: true, namesRow: true }),
    text('role', 112, { grow: 2 }),
    text('team', 100, { grow: 1 }),
    {
      id: 'status', header: translate('participants.column.status'), width: 108, canSort: true,
      text: ({ person }) => translate(`workbook.status.${person.status}`),
      cell: ({ person }) => <Badge look={STATUS_LOOKS[person.status]}>{translate(`workbook.status.${person.status}`)}</Badge>,
      edit: (line) => ({
        kind: 'choice', value: line.person.status, options: statuses,
        commit: (value) => {
          const status = PARTICIPANT_STATUSES.find((one) => one === value)
          if (status !== undefined) run({ type: 'roster.setStatus', participants: [line.id], status })
        },
      }),
    },
    text('email', 168, { grow: 3 }),
    text('phone', 132),
    {
      id: 'device', header: translate('participants.column.device'), width: 82, canSort: true, text: device,
      edit: (line) => ({
        kind: 'choice', value: line.person.device ?? '', options: devices,
        commit: (value) => { edit(line, { device: DEVICES.find((one) => one === value) ?? null }) },
      }),
    },
    {
      id: 'availability', header: translate('participants.column.availability'), width: 118, grow: 1, canSort: true,
      text: ({ person }) => writeWindows(person.availability),
      edit: (line) => ({
        kind: 'text', value: writeWindows(line.person.availability),
        commit: (typed) => {
          const read = readAvailability(typed, translate)
          if (!read.ok) return read.error
          edit(line, { availability: read.value })
          return null
        },
      }),
    },
    { id: 'accounts', header: translate('participants.column.accounts'), width: 120, grow: 1, canSort: true, text: ({ accounts }) => accounts },
    {
      id: 'briefed', header: translate('participants.column.briefed'), width: 72, canSort: true,
      text: ({ person }) => translate(person.briefed ? 'workbook.yes' : 'workbook.no'),
      cell: ({ person }) => (person.briefed
        ? <Badge look="new" icon={Check}>{translate('workbook.yes')}</Badge>
        : <Badge>{translate('workbook.no')}</Badge>),
      edit: (line) => ({ kind: 'toggle', commit: () => { edit(line, { briefed: !line.person.briefed }) } }),
    },
    {
      id: 'slots', header: translate('participants.column.slots'), width: 84, canSort: true, isNumber: true,
      text: ({ slots }) => (slots === 0 ? '' : formatNumber(slots, translate)),
    },
  ]
}
