import { printAccount } from '../domain/campaign/print-account.ts'
import type { Plan } from '../domain/plan/plan.ts'
import { DEVICES, PARTICIPANT_STATUSES, type Participant } from '../domain/roster/participant.ts'
import { rowsOf } from '../lib/table.ts'
import type { Translate } from '../i18n/translate.ts'
import {
  writtenBoolean, writtenMoment, writtenNumber, writtenText, writtenWindows,
} from './export-cells.ts'
import { exportSheet, exportWorkbook, type ExportColumn } from './export-sheet.ts'
import { ROSTER_COLUMNS } from './roster.columns.ts'
import type { CellSpec, SheetSpec, WorkbookSpec } from './workbook-spec.ts'

type Write = (person: Participant, context: RosterWriting) => CellSpec

interface RosterWriting {
  readonly translate: Translate
  readonly handlesOf: (person: Participant) => readonly string[]
}

/** How each declared column is written. A column that is only ever read (a full name in one cell) has no writer. */
export const ROSTER_WRITERS: Readonly<Record<string, Write>> = {
  ref: ({ ref }) => writtenText(ref),
  civility: ({ civility }) => writtenText(civility),
  givenName: ({ givenName }) => writtenText(givenName),
  familyName: ({ familyName }) => writtenText(familyName),
  role: ({ role }) => writtenText(role),
  team: ({ team }) => writtenText(team),
  organisation: ({ organisation }) => writtenText(organisation),
  email: ({ email }) => writtenText(email),
  phone: ({ phone }) => writtenText(phone),
  handle: (person, { handlesOf }) => writtenText(handlesOf(person).join(', ')),
  device: ({ device }, { translate }) => writtenText(device === null ? '' : translate(`export.device.${device}`)),
  status: ({ status }, { translate }) => writtenText(translate(`export.status.${status}`)),
  availability: ({ availability }) => writtenWindows(availability),
  onAir: ({ onAir }) => writtenWindows(onAir),
  wishedTime: ({ wishedTime }) => writtenText(wishedTime),
  cannotTakePart: ({ cannotTakePart }) => writtenText(cannotTakePart),
  consent: ({ consent }, { translate }) => writtenBoolean(consent, translate),
  imageRight: ({ imageRight }, { translate }) => writtenBoolean(imageRight, translate),
  briefed: ({ briefed }, { translate }) => writtenBoolean(briefed, translate),
  firstTime: ({ firstTime }, { translate }) => writtenBoolean(firstTime, translate),
  cohesion: ({ cohesion }) => writtenNumber(cohesion),
  answeredAt: ({ answeredAt }, { translate }) => writtenMoment(answeredAt, translate),
  notes: ({ notes }) => writtenText(notes),
}

const WIDE: ReadonlySet<string> = new Set(['email', 'handle', 'availability', 'notes', 'role', 'cannotTakePart', 'answeredAt'])
const TEXT: ReadonlySet<string> = new Set(['ref', 'phone', 'handle', 'availability', 'onAir', 'wishedTime', 'answeredAt'])
const YES_NO: ReadonlySet<string> = new Set(['consent', 'imageRight', 'briefed', 'firstTime'])

/**
 * The roster as a workbook that `import roster` reads back exactly: the declared columns, then her own columns by their
 * headers.
 *
 * @param createdAt the instant that stands in the document's properties
 */
export function exportRoster(plan: Plan, translate: Translate, createdAt: string): WorkbookSpec {
  const name = translate('export.sheet.roster')
  return exportWorkbook(plan, name, [rosterSheet(plan, translate, rowsOf(plan.participants))], translate, createdAt)
}

/** The sheet of these people. */
export function rosterSheet(plan: Plan, translate: Translate, people: readonly Participant[]): SheetSpec {
  const context: RosterWriting = { translate, handlesOf: handlesByPerson(plan) }
  const declared = ROSTER_COLUMNS.flatMap(({ key, header }): readonly ExportColumn<Participant>[] => {
    const write = ROSTER_WRITERS[key]
    if (write === undefined) return []
    return [
      {
        header: header[translate.language],
        width: WIDE.has(key) ? 28 : 16,
        text: TEXT.has(key),
        ...choicesOf(key, translate),
        cell: (person) => write(person, context),
      },
    ]
  })
  return exportSheet(translate('export.sheet.roster'), [...declared, ...ownColumns(people)], people)
}

function choicesOf(key: string, translate: Translate): Pick<ExportColumn<Participant>, 'choices'> {
  if (key === 'status') return { choices: PARTICIPANT_STATUSES.map((status) => translate(`export.status.${status}`)) }
  if (key === 'device') return { choices: DEVICES.map((device) => translate(`export.device.${device}`)) }
  return YES_NO.has(key) ? { choices: [translate('workbook.yes'), translate('workbook.no')] } : {}
}

/** The columns of her own files that stand for no field of ours, kept by their header. */
function ownColumns(people: readonly Participant[]): readonly ExportColumn<Participant>[] {
  const headers = [...new Set(people.flatMap(({ custom }) => custom.map(({ header }) => header)))]
  return headers.map((header) => ({
    header,
    width: 22,
    text: true,
    cell: ({ custom }) => writtenText(custom.find((column) => column.header === header)?.text ?? ''),
  }))
}

function handlesByPerson(plan: Plan): (person: Participant) => readonly string[] {
  const byPerson = new Map<string, string[]>()
  for (const account of rowsOf(plan.accounts)) {
    if (account.owner.kind !== 'participant' || account.owner.participant === null) continue
    const known = byPerson.get(account.owner.participant) ?? []
    byPerson.set(account.owner.participant, [...known, printAccount(account)])
  }
  return ({ id }) => byPerson.get(id) ?? []
}
