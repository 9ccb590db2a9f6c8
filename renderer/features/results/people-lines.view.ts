import type { ParticipantRow } from '../../../shared/domain/recap/recap-rows.ts'
import type { ParticipantId } from '../../../shared/domain/values/id-schema.ts'
import { formatNumber } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { foldText } from '../../../shared/lib/fold-text.ts'

/** Somebody who was planned or who streamed: planned beside actual, and what they still owe. */
export interface PersonLine {
  readonly id: ParticipantId
  readonly name: string
  readonly role: string
  readonly planned: number
  readonly done: number
  readonly improvised: number
  readonly views: string
  readonly likes: string
  /** Streams with views, out of those that took place: "3 of 4". Empty without a stream. */
  readonly nOf: string
  /** Streams of which figures are owed; 0 while the day is not over. */
  readonly owes: number
}

export const PEOPLE_FILTERS = ['all', 'owing', 'absent'] as const
export type PeopleFilter = (typeof PEOPLE_FILTERS)[number]

/** Everybody who was planned or who streamed, in the order of the roster. */
export function personLines(
  rows: readonly ParticipantRow[],
  owed: ReadonlyMap<ParticipantId, number>,
  translate: Translate,
): readonly PersonLine[] {
  const number = (value: number | null): string => (value === null ? '' : formatNumber(value, translate))
  return rows
    .filter(({ plannedSlots, streams }) => plannedSlots > 0 || streams > 0)
    .map(({ id, ref, name, role, team, plannedSlots, doneSlots, improvised, streams, views, likes, viewsN }) => ({
      id, name,
      role: [ref, role, team].filter((part) => part !== '').join(' · '),
      planned: plannedSlots,
      done: doneSlots,
      improvised,
      views: number(views),
      likes: number(likes),
      nOf: streams === 0 ? '' : translate('resultsScreen.nOf', { n: viewsN, of: streams }),
      owes: owed.get(id) ?? 0,
    }))
}

/** The people whom a filter and a search keep. Words are compared folded: "zoe" finds Zoé. */
export function keptPeople(lines: readonly PersonLine[], filter: PeopleFilter, search: string): readonly PersonLine[] {
  const words = foldText(search).split(' ').filter((word) => word !== '')
  return lines.filter((line) => passes(line, filter) && words.every((word) => foldText(`${line.name} ${line.role}`).includes(word)))
}

/** How many people each filter keeps. */
export function countPeople(lines: readonly PersonLine[]): Readonly<Record<PeopleFilter, number>> {
  const count = (filter: PeopleFilter): number => lines.filter((line) => passes(line, filter)).length
  return { all: lines.length, owing: count('owing'), absent: count('absent') }
}

/** Absent: planned, and nothing of theirs took place. */
function passes({ owes, planned, done, improvised }: PersonLine, filter: PeopleFilter): boolean {
  if (filter === 'owing') return owes > 0
  return filter === 'all' || (planned > 0 && done + improvised === 0)
}
