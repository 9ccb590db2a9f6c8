import { refOf, nextRef } from '../plan/next-ref.ts'
import type { Participant } from '../roster/participant.ts'
import type { Desk } from './desk.ts'
import type { Draft, RosterFields } from './draft.ts'
import { mergeParticipant } from './merge-participant.ts'

/** Gives short codes, one after the other; a code that the sheet supplies is kept where it is free. */
export type GiveRef = (wanted: string | null | undefined) => string

/** A counter that goes on from the codes in use. */
export function refCounter(prefix: 'P' | 'S', inUse: readonly string[]): GiveRef {
  const taken = new Set(inUse)
  let next = Number(nextRef(prefix, inUse).slice(prefix.length + 1))
  return (wanted) => {
    while (taken.has(refOf(prefix, next))) next += 1
    const ref =
      wanted !== null && wanted !== undefined && wanted !== '' && !taken.has(wanted) ? wanted : refOf(prefix, next)
    taken.add(ref)
    return ref
  }
}

/** Somebody the campaign does not know yet, with all that the row says; still to contact unless it says otherwise. */
export function newParticipant(desk: Desk, draft: Draft<RosterFields>, giveRef: GiveRef): Participant {
  const nobody: Participant = {
    id: desk.context.newId('participant'),
    ref: giveRef(draft.fields.ref),
    givenName: '',
    familyName: '',
    civility: '',
    role: '',
    team: '',
    organisation: '',
    email: '',
    phone: '',
    device: null,
    availability: [],
    onAir: [],
    wishedTime: '',
    wished: [],
    status: 'toContact',
    cannotTakePart: '',
    consent: null,
    imageRight: null,
    briefed: false,
    firstTime: null,
    cohesion: null,
    answeredAt: null,
    notes: '',
    custom: [],
    source: desk.sourceOf(draft),
  }
  return mergeParticipant(nobody, draft.fields, true)
}
