import { firstInstant, momentToInstant } from '../schedule/day-time.ts'
import type { Stream } from '../day/stream.ts'
import type { ParticipantId } from '../values/id-schema.ts'
import type { Desk, RowFate } from './desk.ts'
import type { Draft, ResultFields, RowRef } from './draft.ts'
import type { NamedTarget } from './result-target.ts'

type ResultDraft = Draft<ResultFields>

/** Two starts of one person no further apart than this are one stream: nobody goes live twice in ten minutes outside the plan. */
const SAME_START_MS = 600_000

/** What a return's row says of its stream. `unclear`: its answer, its reason and its figures do not go together. */
export function saidOfStream({ fields }: ResultDraft): 'tookPlace' | 'didNot' | 'unclear' | 'nothing' {
  const isFilled = hasFigures(fields) || (fields.permalink ?? '') !== '' || (fields.platformItemId ?? '') !== ''
  if (fields.tookPlace === false) return isFilled ? 'unclear' : 'didNot'
  if (fields.tookPlace === true || isFilled) return 'tookPlace'
  return (fields.reason ?? '') === '' ? 'nothing' : 'unclear'
}

function hasFigures({ publishedAt, endedAt, durationSeconds, metrics }: ResultFields): boolean {
  return [publishedAt, endedAt, durationSeconds].some((value) => (value ?? null) !== null) || Object.keys(metrics ?? {}).length > 0
}

/**
 * A planned stream that did not take place: its slot is cancelled for the reason given. What was noted otherwise (a
 * stream, a replacement) stands, and that is said.
 */
export function settleNotDone(desk: Desk, draft: ResultDraft, target: NamedTarget): RowFate {
  const place = { sheet: draft.sheet, row: draft.row }
  if (target.kind === 'target' && target.stream !== null) {
    const name = target.slot?.title ?? target.stream.title
    desk.say('warning', 'match.streamNoted', { name }, draft, name)
    return { ...place, kind: 'record', touched: [['streams', target.stream.id]], changed: false }
  }
  if (target.kind !== 'target' || target.slot === null) {
    desk.say('error', 'row.noIdentity', {}, draft)
    return { ...place, kind: 'rejected' }
  }
  const slot = desk.working.get('slots', target.slot.id) ?? target.slot
  const reason = draft.fields.reason ?? ''
  const isNews = slot.state.kind === 'planned' || (slot.state.kind === 'cancelled' && slot.state.reason === '' && reason !== '')
  if (isNews) desk.working.put('slots', { ...slot, state: { kind: 'cancelled', reason } })
  return { ...place, kind: 'record', touched: [['slots', slot.id]], changed: isNews }
}

/**
 * The stream outside the plan that a row is about, where it is known: of this person and begun at that time, or made
 * from this very row when the sheet came before.
 */
export function knownImprovised(desk: Desk, draft: ResultDraft, person: ParticipantId): Stream | null {
  const own = desk.working.rows('streams').filter((stream) =>
    stream.slot === null && stream.status !== 'cancelled' && stream.participants.includes(person) && !isOfOtherRow(desk, stream, draft))
  const ofRow = own.filter((stream) => isOfRow(desk, stream, draft))
  if (ofRow.length > 0) return ofRow[0] ?? null
  const start = startOf(desk, draft.fields.publishedAt ?? null)
  if (start === null) return null
  const near = own.flatMap((stream) => {
    const begun = startOf(desk, stream.startedAt)
    return begun === null || Math.abs(begun - start) > SAME_START_MS ? [] : [{ stream, apart: Math.abs(begun - start) }]
  })
  return near.sort((a, b) => a.apart - b.apart)[0]?.stream ?? null
}

function startOf(desk: Desk, moment: Stream['startedAt']): number | null {
  const instant = moment === null ? null : firstInstant(momentToInstant(moment, desk.context.sourceZone ?? desk.campaign.zone))
  return instant === null ? null : Date.parse(instant)
}

/** Whether a stream was made from another row of this very import. */
function isOfOtherRow(desk: Desk, { source }: Stream, { sheet, row }: RowRef): boolean {
  return source.kind === 'import' && source.import === desk.context.importId && (source.sheet !== sheet || source.row !== row)
}

function isOfRow(desk: Desk, { source }: Stream, { sheet, row }: RowRef): boolean {
  if (source.kind !== 'import' || source.sheet !== sheet || source.row !== row) return false
  const before = desk.working.get('imports', source.import)
  return before?.kind === 'returns' && (before.sha256 === desk.file.sha256 || before.file === desk.file.file)
}

/** A return sheet is one person's: a line that was added to it without a name is that person's too. */
export function signedReturns(drafts: readonly ResultDraft[]): readonly ResultDraft[] {
  const [signed, ...others] = new Set(drafts.map(({ fields }) => fields.participant ?? '').filter((name) => name !== ''))
  if (signed === undefined || others.length > 0) return drafts
  return drafts.map((draft) => ((draft.fields.participant ?? '') === '' ? { ...draft, fields: { ...draft.fields, participant: signed } } : draft))
}
