import fc from 'fast-check'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { cleanText } from '../../shared/lib/clean-text.ts'
import { aPlan } from './a-plan.ts'
import { anAccount, anItem, anObservation, aParticipant, aSlot, aStream } from './builders.ts'

/** Words as an import keeps them: cleaned, on one line, not a mere dash; with what formulas and names begin with. */
const words = fc
  .oneof(
    fc.constantFrom('=1+1', '+33', '-Ana', '@europe1', 'Léa', 'LE GOFF', 'e\u0301', '007', '12,5', '3-janv', '1784140000000000123', '👋 ok', '#N/B', '__proto__'),
    fc.string({ unit: 'grapheme', minLength: 2, maxLength: 20 }),
  )
  .map((text) => cleanText(text.toWellFormed().replace(/\s+/gu, ' ')))
  .filter((text) => /\p{L}/u.test(text))
const optional = fc.oneof(fc.constant(''), words)
const minute = fc.integer({ min: 0, max: 1500 })
const windows = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 1300 }), fc.integer({ min: 1, max: 600 })).map(([from, length]) => ({ from, to: from + length })),
  { maxLength: 3 },
)
const yesNo = fc.constantFrom(true, false, null)
const count = fc.integer({ min: 0, max: 5_000_000 })
const metrics = fc.record(
  { views: count, likes: count, comments: count, watchTime: fc.integer({ min: 1, max: 900_000 }), avgPctViewed: fc.integer({ min: 0, max: 1400 }).map((tenths) => tenths / 10), peakViewers: count },
  { requiredKeys: ['views'] },
)
const moment = fc.oneof(
  fc.integer({ min: 0, max: 86_399 }).map((second) => ({ kind: 'instant', instant: new Date(Date.UTC(2015, 3, 23) + second * 1000).toISOString() }) as const),
  fc.constantFrom(
    { kind: 'local', local: '2015-04-23T10:04', zone: 'Europe/Paris' } as const,
    { kind: 'local', local: '2015-04-23T10:04:31', zone: null } as const,
    { kind: 'date', date: '2015-04-23' } as const,
  ),
)

const person = fc.record({
  givenName: words, familyName: words, civility: fc.constantFrom('', 'M.', 'Mme'), role: optional, team: optional, organisation: optional,
  phone: fc.constantFrom('', '0612345678', '+33 6 12 34 56 78', '06.12.34.56.78'), device: fc.constantFrom('iphone', 'android', 'other', 'none', null),
  availability: windows, onAir: windows, cannotTakePart: optional, consent: yesNo, imageRight: yesNo, firstTime: yesNo,
  briefed: fc.boolean(), status: fc.constantFrom('toContact', 'contacted', 'interested', 'confirmed', 'declined', 'withdrew'),
  cohesion: fc.constantFrom(null, 1, 3, 5), answeredAt: fc.oneof(fc.constant(null), moment), notes: optional,
  shoe: optional,
})
const slot = fc.record({
  planned: fc.record({ title: words, startMinute: fc.oneof(fc.constant(null), minute), durationSeconds: fc.oneof(fc.integer({ min: 1, max: 7200 }), fc.constantFrom(90.5, 0.25)),
  placement: fc.constantFrom('fixed', 'flexible'), format: optional, place: optional, brief: optional, notes: optional }),
  people: fc.array(fc.nat({ max: 9 }), { maxLength: 3 }), account: fc.constantFrom(null, 0, 1),
  noted: fc.oneof(fc.constant(null), metrics), noticed: fc.boolean(),
})
const item = fc.record({ title: optional, text: optional, publishedAt: moment, durationSeconds: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 5000 })), metrics: fc.array(metrics, { maxLength: 2 }), linked: fc.boolean() })

/** A campaign as imports and typing leave it: short codes given, texts cleaned; everything else may be anything. */
export const anExportablePlan: fc.Arbitrary<Plan> = fc
  .record({ people: fc.array(person, { minLength: 1, maxLength: 6 }), slots: fc.array(slot, { minLength: 1, maxLength: 6 }), items: fc.array(item, { minLength: 1, maxLength: 6 }) })
  .map(({ people, slots, items }) => {
    const accounts = [anAccount(), anAccount({ platform: null, handle: '@seul', exclusive: false })]
    const participants = people.map(({ shoe, ...fields }, index) =>
      aParticipant({ ...fields, ref: `P-${String(index + 1).padStart(2, '0')}`, email: `p${index}@example.org`, custom: shoe === '' ? [] : [{ header: 'Pointure', text: shoe }] }),
    )
    const planned = slots.map(({ people: named, account, planned: fields }, index) =>
      aSlot({
        ...fields,
        ref: `S-${String(index + 1).padStart(2, '0')}`,
        participants: [...new Set(named.flatMap((at) => participants[at]?.id ?? []))],
        account: account === null ? null : (accounts[account]?.id ?? null),
      }),
    )
    const streams = planned.map((one) => aStream({ slot: one.id, participants: one.participants, account: one.account }))
    const noted = slots.flatMap((one, index) => {
      const stream = streams[index]
      if (one.noted === null || stream === undefined) return []
      return [anObservation({ of: { kind: 'stream', stream: stream.id }, metrics: one.noted, approximate: one.noticed })]
    })
    const published = items.map(({ metrics: readings, linked, ...fields }, index) => {
      const stream = streams[index]
      const one = anItem({
        ...fields,
        platformItemId: `178414${String(index).padStart(12, '0')}`,
        permalink: `https://example.org/${index}`,
        account: accounts[0]?.id ?? null,
        state: linked && stream !== undefined ? { kind: 'linked', stream: stream.id, by: 'hand', confidence: 1 } : { kind: 'notOurs' },
      })
      const observations = readings.map((values, day) => anObservation({ of: { kind: 'item', item: one.id }, metrics: values, asOf: `2015-04-2${day + 4}` }))
      return { item: one, observations }
    })
    return aPlan({
      accounts, participants, slots: planned, streams,
      items: published.map((one) => one.item),
      observations: [...noted, ...published.flatMap(({ observations }) => observations)],
    })
  })
