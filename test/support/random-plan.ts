import fc from 'fast-check'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { TOUCH_CHANNELS } from '../../shared/domain/outreach/touch.ts'
import type { PlatformItem } from '../../shared/domain/results/platform-item.ts'
import { PARTICIPANT_STATUSES } from '../../shared/domain/roster/participant.ts'
import type { Slot } from '../../shared/domain/schedule/slot.ts'
import { aFigure, aMention, anAccount, anItem, anObservation, aParticipant, aSlot, aStream, aTask, aTouch } from './builders.ts'
import { aPlan } from './a-plan.ts'
import { aLearning, anObjective, aRelay, aTrendWindow } from './recap-builders.ts'

const accounts = [anAccount(), anAccount({ handle: '@hote', exclusive: false }), anAccount({ platform: null, handle: 'seul' })]
const count = fc.integer({ min: 0, max: 4_000 })
const account = fc.constantFrom(null, ...accounts.map(({ id }) => id))
const date = fc.constantFrom('2015-04-24', '2015-04-26', '2015-04-30')
const metrics = fc.record({ views: count, likes: count, comments: count, watchTime: count }, { requiredKeys: [] })
const moment = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 5, max: 20 }).map((hour) => ({ kind: 'instant', instant: `2015-04-23T${String(hour).padStart(2, '0')}:07:00Z` }) as const),
  // The day before, the first and the second hour of the night after, another week.
  fc.constantFrom('2015-04-22T10:00:00Z', '2015-04-23T22:30:00Z', '2015-04-23T23:30:00Z', '2015-05-02T10:00:00Z').map((instant) => ({ kind: 'instant', instant }) as const),
  fc.constant({ kind: 'date', date: '2015-04-23' } as const),
)

/** Any campaign, one that ends in the night too: people, slots, streams with or without slots, items of every state, readings, figures, mentions, touches. */
export const aRandomPlan: fc.Arbitrary<Plan> = fc
  .record({
    windowTo: fc.constantFrom(1200, 1500),
    people: fc.array(
      fc.record({
        team: fc.constantFrom('', 'Antenne', 'ANTENNE', 'Rédaction'),
        status: fc.constantFrom(...PARTICIPANT_STATUSES),
        cohesion: fc.constantFrom(null, 1, 4, 5),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    slots: fc.array(
      fc.record({
        startMinute: fc.option(fc.integer({ min: 0, max: 1500 })),
        durationSeconds: fc.integer({ min: 0, max: 600 }),
        account,
        format: fc.constantFrom('', 'visit', 'Visit', 'Revue'),
        state: fc.constantFrom<Slot['state']>({ kind: 'planned' }, { kind: 'cancelled', reason: '' }, { kind: 'replaced', by: null, reason: '' }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    streams: fc.array(
      fc.record({
        slotIndex: fc.option(fc.nat({ max: 7 })),
        account,
        startedAt: moment,
        status: fc.constantFrom('ended', 'ended', 'live', 'cancelled'),
        byHand: fc.option(fc.record({ metrics, asOf: date })),
        items: fc.array(fc.record({ state: fc.constantFrom('linked', 'unassigned', 'notOurs'), account, readings: fc.array(fc.record({ metrics, asOf: date }), { maxLength: 3 }) }), { maxLength: 2 }),
      }),
      { maxLength: 8 },
    ),
    figures: fc.array(
      fc.record({
        role: fc.constantFrom('claim', 'claim', 'series', 'control'),
        metric: fc.constantFrom('likes.total', 'views.total', 'views.mean', 'views', 'followers', 'mentions.total', 'listeners', 'duration.mean'),
        value: count,
        asOf: date,
        perimeter: fc.constantFrom(
          { kind: 'campaign' } as const,
          { kind: 'term', term: '#x', from: null, to: null } as const,
          { kind: 'accounts', accounts: [accounts[0]?.id ?? 'account:none'], from: null, to: null } as const,
          { kind: 'accounts', accounts: [], from: '2015-04-23', to: '2015-04-24' } as const,
        ),
      }),
      { maxLength: 5 },
    ),
    mentions: fc.array(fc.record({ at: moment, url: fc.constantFrom('', 'https://x.com/1', 'https://x.com/2'), author: fc.constantFrom('', '@a', '@b'), text: fc.constantFrom('', 'Bravo !', 'RT @a : Bravo !', '« @a: Bravo ! »', 'Autre chose') }), { maxLength: 8 }),
    trends: fc.array(fc.record({ from: fc.integer({ min: 0, max: 700 }), to: fc.option(fc.integer({ min: 701, max: 1400 })) }), { maxLength: 3 }),
    objectives: fc.array(fc.record({ indicator: fc.constantFrom(null, 'views.total', 'likes.perView', 'listeners'), target: fc.option(count), verdict: fc.constantFrom(null, null, 'reached', 'notMeasured') }), { maxLength: 3 }),
    touches: fc.array(fc.record({ channel: fc.constantFrom(...TOUCH_CHANNELS), people: fc.uniqueArray(fc.nat({ max: 5 }), { maxLength: 4 }) }), { maxLength: 5 }),
    tasks: fc.array(fc.record({ doneOn: fc.constantFrom(null, '2015-04-20') }), { maxLength: 4 }),
    relays: fc.array(fc.record({ audience: fc.option(count), approximate: fc.boolean() }), { maxLength: 3 }),
  })
  .map((drawn) => {
    const participants = drawn.people.map((fields) => aParticipant(fields))
    const someone = (index: number) => participants.slice(index % participants.length, (index % participants.length) + 2).map(({ id }) => id)
    const slots = drawn.slots.map((fields, index) => aSlot({ ...fields, participants: someone(index) }))
    const made = drawn.streams.map(({ slotIndex, byHand, items, ...fields }, index) => {
      const slot = slotIndex === null ? null : (slots[slotIndex % slots.length]?.id ?? null)
      const stream = aStream({ ...fields, slot, participants: index % 2 === 0 ? [] : someone(index) })
      const own = items.map(({ state, account: itemAccount, readings }) => {
        const states: Record<typeof state, PlatformItem['state']> = {
          linked: { kind: 'linked', stream: stream.id, by: 'hand', confidence: 1 }, unassigned: { kind: 'unassigned', by: null }, notOurs: { kind: 'notOurs' },
        }
        const item = anItem({ account: itemAccount, state: states[state] })
        return { item, observations: readings.map((reading) => anObservation({ of: { kind: 'item', item: item.id }, ...reading })) }
      })
      const noted = byHand === null ? [] : [anObservation({ of: { kind: 'stream', stream: stream.id }, ...byHand })]
      return { stream, items: own.map(({ item }) => item), observations: [...noted, ...own.flatMap(({ observations }) => observations)] }
    })
    return aPlan({
      campaign: { windowTo: drawn.windowTo },
      accounts, participants, slots,
      streams: made.map(({ stream }) => stream),
      items: made.flatMap(({ items }) => items),
      observations: made.flatMap(({ observations }) => observations),
      figures: drawn.figures.map((fields) => aFigure(fields)),
      mentions: drawn.mentions.map((fields) => aMention(fields)),
      trends: drawn.trends.map((fields) => aTrendWindow(fields)),
      objectives: drawn.objectives.map((fields) => anObjective(fields)),
      touches: drawn.touches.map(({ channel, people }) => aTouch({ channel, participants: people.flatMap((index) => participants[index]?.id ?? []) })),
      tasks: drawn.tasks.map((fields) => aTask(fields)),
      relays: drawn.relays.map((fields) => aRelay(fields)),
      learnings: [aLearning({ evidence: { streams: made.slice(0, 6).map(({ stream }) => stream.id), figures: [], log: [] } })],
    })
  })
