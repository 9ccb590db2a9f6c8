import { DEVICES, PARTICIPANT_STATUSES, type ParticipantStatus } from '../../../shared/domain/roster/participant.ts'
import { foldText } from '../../../shared/lib/fold-text.ts'
import type { GridSort } from '../../ui/grid-column.ts'
import { writeWindows, type PersonLine } from './roster.view.ts'

/** What of the roster is wanted. */
export interface Wanted {
  /** Words, in any order, of names, roles, addresses, numbers or accounts; accents and capitals do not count. */
  readonly search: string
  readonly status: ParticipantStatus | 'all'
  readonly sort: GridSort
}

/** The rows that fit, sorted. Who lacks what is sorted by comes last either way. */
export function findPeople(lines: readonly PersonLine[], { search, status, sort }: Wanted): readonly PersonLine[] {
  const words = foldText(search).split(' ').filter((word) => word !== '')
  const fitting = lines.filter((line) =>
    (status === 'all' || line.person.status === status) && (words.length === 0 || hasWords(line, words)))
  const key = SORTS[sort.column]
  return key === undefined ? fitting : sorted(fitting, key, sort.direction === 'descending' ? -1 : 1)
}

/** How many stand at each status, in the funnel's order. */
export function countByStatus(lines: readonly PersonLine[]): readonly { readonly status: ParticipantStatus; readonly count: number }[] {
  return PARTICIPANT_STATUSES.map((status) => ({ status, count: lines.filter(({ person }) => person.status === status).length }))
}

/** What a column is sorted by; an empty text is "not said". */
const SORTS: Readonly<Record<string, (line: PersonLine) => string | number>> = {
  givenName: ({ person }) => folded(person.givenName),
  familyName: ({ person, name }) => folded(person.familyName || name),
  role: ({ person }) => folded(person.role),
  team: ({ person }) => folded(person.team),
  status: ({ person }) => PARTICIPANT_STATUSES.indexOf(person.status),
  email: ({ person }) => folded(person.email),
  phone: ({ person }) => person.phone,
  device: ({ person }) => (person.device === null ? '' : DEVICES.indexOf(person.device)),
  availability: ({ person }) => person.availability[0]?.from ?? '',
  accounts: ({ accounts }) => folded(accounts),
  briefed: ({ person }) => (person.briefed ? 0 : 1),
  slots: ({ slots }) => slots,
}

function sorted(lines: readonly PersonLine[], key: (line: PersonLine) => string | number, sign: 1 | -1): readonly PersonLine[] {
  return lines
    .map((line) => ({ line, key: key(line) }))
    .sort((a, b) => {
      if (a.key === b.key) return 0
      if (a.key === '' || b.key === '') return a.key === '' ? 1 : -1
      return (a.key < b.key ? -1 : 1) * sign
    })
    .map(({ line }) => line)
}

const texts = new WeakMap<PersonLine, string>()

function hasWords(line: PersonLine, words: readonly string[]): boolean {
  const text = texts.get(line) ?? searchText(line)
  texts.set(line, text)
  return words.every((word) => text.includes(word))
}

function searchText({ person, name, accounts }: PersonLine): string {
  return foldText([
    name, person.familyName, person.givenName, person.ref, person.role, person.team, person.organisation, person.email,
    person.phone, person.phone.replace(/\D/gu, ''), accounts, writeWindows(person.availability),
  ].join(' '))
}

/** Folding ten thousand names at each click would be felt; each is folded once. */
const foldings = new Map<string, string>()
const MOST_FOLDINGS = 100_000

function folded(text: string): string {
  const known = foldings.get(text)
  if (known !== undefined) return known
  if (foldings.size >= MOST_FOLDINGS) foldings.clear()
  const made = foldText(text)
  foldings.set(text, made)
  return made
}
