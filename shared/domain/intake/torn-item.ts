import type { PlatformItem } from '../results/platform-item.ts'
import { candidateRecords } from './candidate-records.ts'
import { matchedBy, type Desk } from './desk.ts'
import type { RowRef } from './draft.ts'
import type { ItemBook } from './item-book.ts'

/** The post of a row: `known`, or new where that is `null`; and what the row says to be known by. */
export interface ItemOfRow {
  readonly known: PlatformItem | null
  readonly row: PlatformItem
}

/**
 * The post that a row is about. Where its id and its link name two different ones, she says which: that post keeps its
 * own id and link. A row whose link stands under another id may also be a post of its own ("keep both"). `null`: the
 * row stays out, and it is asked unless she left the row out.
 */
export function itemOfRow(
  desk: Desk,
  at: RowRef,
  found: ReturnType<ItemBook['find']>,
  row: PlatformItem,
  isLeftOut: boolean,
): ItemOfRow | null {
  if (found === null || !('torn' in found)) return { known: found, row }
  const { torn } = found
  const answered = matchedBy(desk, at, 'item')
  const chosen = torn.find(({ id }) => id === answered)
  if (chosen !== undefined) return { known: chosen, row: { ...row, platformItemId: '', permalink: '' } }
  const isKeptApart = desk.choicesOf(at).some(({ kind }) => kind === 'keepBoth')
  if (isKeptApart && torn.length === 1) return { known: null, row }
  if (isLeftOut) return null
  const value = row.platformItemId || row.permalink
  const candidates = torn.map((item) => item.platformItemId || item.permalink).join(' · ')
  desk.say('error', 'match.ambiguous', { value, candidates, records: candidateRecords(torn.map(({ id }) => id)) }, at, value)
  return null
}
