import type { ParticipantRow, StreamRow } from '../../domain/recap/recap-rows.ts'
import { fixedColumn } from './address.ts'
import type { RecapContext } from './recap-context.ts'

/** The columns of the Streams sheet, in their order: every formula of the workbook finds them here. */
export const STREAM_COLUMNS = [
  'ref', 'title', 'participants', 'account', 'format', 'outcome', 'plannedStart', 'actualStart', 'deviation',
  'plannedLength', 'actualLength', 'views', 'likes', 'comments', 'shares', 'likesPerView', 'precision', 'asOf',
  'hour', 'participantRefs', 'link', 'source',
] as const
export type StreamColumn = (typeof STREAM_COLUMNS)[number]

/** Rows above the table, its header included, counted from 0: title, note, totals, header. */
export const STREAMS_FIRST_ROW = 6

/** Where a column stands, counted from 0. */
export function streamColumn(column: StreamColumn): number {
  return STREAM_COLUMNS.indexOf(column)
}

/** A column of all streams, as a formula on any sheet refers to it. */
export function streamsRange({ recap, translate }: RecapContext, column: StreamColumn): string {
  const last = STREAMS_FIRST_ROW + Math.max(1, recap.streams.length) - 1
  return fixedColumn(translate('workbook.sheet.streams'), streamColumn(column), STREAMS_FIRST_ROW, last)
}

/** Whether a row enters the totals: it went live. A cancelled or missed one never does. */
export function isCounted(row: StreamRow): boolean {
  return row.stream !== null && (row.outcome === 'done' || row.outcome === 'improvised')
}

/**
 * The short code of each participant inside this workbook, by which formulas find the streams of a person: the `ref`
 * that she knows where all have one of their own, else a number.
 */
export function participantKeys(participants: readonly ParticipantRow[]): ReadonlyMap<string, string> {
  const refs = participants.map(({ ref }) => ref)
  const usable = refs.every((ref) => /^[\p{L}\p{N}._-]{1,20}$/u.test(ref)) && new Set(refs.map(lower)).size === refs.length
  return new Map(participants.map(({ id, ref }, index) => [id, usable ? ref : String(index + 1)]))
}

/** The codes of a stream's people, between marks, so that P-1 is never found in P-12: `|P-1|P-12|`. */
export function keysText(row: StreamRow, keys: ReadonlyMap<string, string>): string {
  const found = row.participants.flatMap(({ id }) => keys.get(id) ?? [])
  return found.length === 0 ? '' : `|${found.join('|')}|`
}

function lower(text: string): string {
  return text.toLowerCase()
}
