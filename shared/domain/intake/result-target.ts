import { foldText } from '../../lib/fold-text.ts'
import { linkKey } from '../../lib/link-key.ts'
import type { Stream } from '../day/stream.ts'
import type { Slot } from '../schedule/slot.ts'
import type { ParticipantId } from '../values/id-schema.ts'
import { candidateRecords } from './candidate-records.ts'
import { matchedBy, type Desk } from './desk.ts'
import type { Draft, ResultFields } from './draft.ts'
import { findPerson, printPeople } from './find-person.ts'
import { loggedLinks } from './noted-starts.ts'
import type { PeopleIndex } from './people-index.ts'

/** Which stream a row names outright, and how it came to be known. */
export type NamedTarget =
  | {
      readonly kind: 'target'
      readonly slot: Slot | null
      readonly stream: Stream | null
      readonly by: 'hand' | 'link'
    }
  | { readonly kind: 'none' }
  /** The slot that is named went live more than once. */
  | { readonly kind: 'several'; readonly streams: readonly Stream[] }

/** Finds what a row names outright: slots by their short code, streams by their link or their slot. */
export interface TargetBook {
  readonly namedBy: (draft: Draft<ResultFields>) => NamedTarget
  /** The only slot (or stream) of a person, for a return sheet that names nothing else. */
  readonly onlyOf: (person: ParticipantId) => NamedTarget
}

/** Indexes slots and streams as they stand before the file; looked up again when used. */
export function targetBookOf(desk: Desk): TargetBook {
  const slots = desk.working.rows('slots')
  const byRef = new Map(slots.filter((slot) => slot.ref !== '').map((slot) => [foldText(slot.ref), slot]))
  const byLink = linksOf(desk)
  /** Streams of a slot as they stand now: this very file may have made one. */
  const streamsOf = (slot: Slot): readonly Stream[] =>
    desk.working.rows('streams').filter((stream) => stream.slot === slot.id && stream.status !== 'cancelled')
  const ofSlot = (slot: Slot, by: 'hand' | 'link'): NamedTarget => {
    const streams = streamsOf(slot)
    return streams.length > 1 ? { kind: 'several', streams } : { kind: 'target', slot, stream: streams[0] ?? null, by }
  }
  const answered = (draft: Draft<ResultFields>): NamedTarget | null => {
    const streamId = matchedBy(desk, draft, 'stream')
    const stream = streamId === null ? undefined : desk.working.get('streams', streamId)
    if (stream !== undefined) return { kind: 'target', slot: null, stream, by: 'hand' }
    const slotId = matchedBy(desk, draft, 'slot')
    const slot = slotId === null ? undefined : desk.working.get('slots', slotId)
    return slot === undefined ? null : ofSlot(slot, 'hand')
  }
  return {
    namedBy: (draft) => {
      const byHand = answered(draft)
      if (byHand !== null) return byHand
      const { ref, permalink } = draft.fields
      const linked = (permalink ?? '') === '' ? '' : (byLink.get(linkKey(permalink ?? '')) ?? '')
      const stream = desk.working.get('streams', linked)
      if (stream !== undefined) return { kind: 'target', slot: null, stream, by: 'link' }
      const logged = desk.working.get('slots', linked)
      if (logged !== undefined) return ofSlot(logged, 'link')
      const slot = (ref ?? '') === '' ? undefined : byRef.get(foldText(ref ?? ''))
      if (slot !== undefined) return ofSlot(slot, 'link')
      if ((ref ?? '') !== '') desk.say('warning', 'match.unknownRef', { value: ref ?? '' }, draft, ref ?? '')
      return { kind: 'none' }
    },
    onlyOf: (person) => {
      const ofPerson = slots.filter((slot) => slot.participants.includes(person) && slot.state.kind === 'planned')
      const [only] = ofPerson
      return only !== undefined && ofPerson.length === 1 ? ofSlot(only, 'link') : { kind: 'none' }
    },
  }
}

/** The stream that each link leads to, else the stream or slot of which the log says so. A link of two is nobody's. */
function linksOf(desk: Desk): ReadonlyMap<string, string> {
  const onStreams = desk.working.rows('streams').map(({ id, link }) => ({ of: id, link }))
  const links = new Map<string, string>()
  for (const known of [loggedLinks(desk.working.rows('log')), onStreams]) {
    const seen = new Map<string, string>()
    for (const { of, link } of known) {
      const key = linkKey(link)
      if (key !== '') seen.set(key, seen.has(key) && seen.get(key) !== of ? '' : of)
    }
    for (const [key, of] of seen) links.set(key, of)
  }
  return links
}

/** Asks which stream of a slot the figures of a row are of: it went live more than once. */
export function askWhichStream(desk: Desk, draft: Draft<ResultFields>, streams: readonly Stream[]): void {
  const value = draft.fields.ref ?? draft.fields.participant ?? ''
  const candidates = streams.map(({ order, title }) => `${String(order)} ${title}`.trim()).join(' · ')
  desk.say('error', 'match.ambiguous', { value, candidates, records: candidateRecords(streams.map(({ id }) => id)) }, draft, value)
}

/** The person that a row says streamed. A name that is nobody's or fits two is said; the figures enter all the same. */
export function personOfRow(desk: Desk, people: PeopleIndex, draft: Draft<ResultFields>): ParticipantId | null {
  const text = draft.fields.participant ?? ''
  if (text === '') return null
  const answered = matchedBy(desk, draft, 'participant')
  const found = findPerson(people, text)
  if (found.kind === 'person') return found.person.id
  if (found.kind === 'unknown') {
    desk.say('warning', 'match.unknownParticipant', { value: text }, draft, text)
    return null
  }
  const chosen = found.candidates.find((person) => person.id === answered)
  if (chosen !== undefined) return chosen.id
  const records = candidateRecords(found.candidates.map(({ id }) => id))
  desk.say('warning', 'match.ambiguous', { value: text, candidates: printPeople(found.candidates), records }, draft, text)
  return null
}
