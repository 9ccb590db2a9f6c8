import { BLANK_PARTICIPANT } from '../roster/blank-participant.ts'
import { foldText } from '../../lib/fold-text.ts'
import { refOf, nextRef } from '../plan/next-ref.ts'
import type { Participant } from '../roster/participant.ts'
import type { Desk } from './desk.ts'
import type { Draft, RosterFields } from './draft.ts'
import { mergeParticipant } from './merge-participant.ts'

/** Gives short codes, one after the other; a code that the sheet supplies is kept where it is free. */
export type GiveRef = (wanted: string | null | undefined) => string

/**
 * A counter that goes on from the codes in use.
 *
 * @param named codes that rows of the file name: never given to another row, or the file would mean another record
 * when it comes again
 */
export function refCounter(
  prefix: 'P' | 'S',
  inUse: readonly string[],
  named: readonly (string | null | undefined)[],
): GiveRef {
  const taken = new Set(inUse.map(foldText))
  const reserved = new Set(named.map((ref) => foldText(ref ?? '')))
  let next = Number(nextRef(prefix, inUse).slice(prefix.length + 1))
  const nextFree = (): string => {
    while (taken.has(foldText(refOf(prefix, next))) || reserved.has(foldText(refOf(prefix, next)))) next += 1
    return refOf(prefix, next)
  }
  return (wanted) => {
    const ref = foldText(wanted ?? '') !== '' && !taken.has(foldText(wanted ?? '')) ? (wanted ?? '') : nextFree()
    taken.add(foldText(ref))
    return ref
  }
}

/** Somebody the campaign does not know yet, with all that the row says; still to contact unless it says otherwise. */
export function newParticipant(desk: Desk, draft: Draft<RosterFields>, giveRef: GiveRef): Participant {
  const nobody: Participant = {
    ...BLANK_PARTICIPANT,
    id: desk.context.newId('participant'),
    ref: giveRef(draft.fields.ref),
    source: desk.sourceOf(draft),
  }
  return mergeParticipant(nobody, draft.fields, true)
}
