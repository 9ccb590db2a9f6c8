import { describe, expect, test } from 'vitest'
import { buildRecap } from '../../../../../shared/domain/recap/build-recap.ts'
import type { Plan } from '../../../../../shared/domain/plan/plan.ts'
import { aFigure, aMention, anAccount, anImport, anItem, anObservation, aParticipant, aSlot, aStream, aTask, aTouch } from '../../../../support/builders.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { aMeasuredPlan } from '../../../../support/measured-plan.ts'
import { aLearning, aTrendWindow } from '../../../../support/recap-builders.ts'

const recapOf = (plan: Plan) => buildRecap(plan, { now: '2015-04-30T10:00:00Z' })
const at = (time: string) => ({ kind: 'local', local: `2015-04-23T${time}`, zone: null }) as const

test('tasks have their dates, and are late only when not done and past', () => {
  const tasks = [aTask({ offsetDays: 10 }), aTask({ offsetDays: -10 }), aTask({ offsetDays: 2, doneOn: '2015-04-26' })]
  expect(recapOf(aPlan({ tasks })).tasks.map(({ date, late }) => [date, late])).toEqual([
    ['2015-04-13', true], ['2015-04-25', false], ['2015-05-03', false],
  ])
})

test('contacts by channel count people once, with their conversion; the funnel says how far people came', () => {
  const people = (['confirmed', 'declined', 'withdrew', 'toContact'] as const).map((status) => aParticipant({ status }))
  const ids = people.map(({ id }) => id)
  const touches = [
    aTouch({ channel: 'mail', participants: ids.slice(0, 2) }),
    aTouch({ channel: 'mail', participants: ids.slice(0, 1) }),
    aTouch({ channel: 'onAir', participants: [] }),
  ]
  const recap = recapOf(aPlan({ participants: people, touches }))
  expect(recap.channels).toEqual([
    { channel: 'mail', touches: 2, people: 2, confirmed: 1, conversion: 0.5 },
    { channel: 'onAir', touches: 1, people: 0, confirmed: 0, conversion: null },
  ])
  expect(recap.funnel).toEqual([
    { status: 'toContact', now: 1, reached: 4 },
    { status: 'contacted', now: 0, reached: 3 },
    { status: 'interested', now: 0, reached: 2 },
    { status: 'confirmed', now: 1, reached: 2 },
    { status: 'declined', now: 1, reached: null },
    { status: 'withdrew', now: 1, reached: null },
  ])
})

test('each person has what was planned and what was done; a stream of two counts for both', () => {
  const [lea, paul, ines] = [aParticipant(), aParticipant({ givenName: 'Paul' }), aParticipant({ givenName: 'Inès' })]
  const slots = [aSlot({ participants: [lea!.id] }), aSlot({ participants: [paul!.id] })]
  const plan = aMeasuredPlan(
    [
      { metrics: { views: 40, likes: 3 }, stream: { slot: slots[0]!.id } },
      { metrics: { views: 60 }, stream: { participants: [lea!.id, ines!.id] } },
    ],
    { participants: [lea!, paul!, ines!], slots },
  )
  const row = (id: string) => recapOf(plan).participants.find((one) => one.id === id)
  expect(row(lea!.id)).toMatchObject({ plannedSlots: 1, doneSlots: 1, improvised: 1, streams: 2, views: 100, likes: 3, viewsN: 2, presence: 'present' })
  expect(row(paul!.id)).toMatchObject({ plannedSlots: 1, doneSlots: 0, streams: 0, views: null, presence: 'absent' })
  expect(row(ines!.id)).toMatchObject({ plannedSlots: 0, improvised: 1, views: 60, presence: 'present' })
})

test('hours have no holes, follow the window, and know when the campaign was trending', () => {
  const plan = aMeasuredPlan(
    [{ metrics: { views: 40 }, stream: { startedAt: at('09:10') } }, { metrics: {}, stream: { startedAt: at('09:50') } }, { metrics: { views: 5 } }],
    {
      mentions: [aMention({ at: at('12:00') }), aMention({ at: { kind: 'local', local: '2015-04-24T05:00', zone: null } })],
      trends: [aTrendWindow({ from: 600, to: 660 }), aTrendWindow({ from: 725, to: null })],
      campaign: { windowFrom: 540, windowTo: 660 },
    },
  )
  expect(recapOf(plan).hours).toEqual([
    { hour: 9, streams: 2, views: 40, viewsN: 1, mentions: 0, trending: false },
    { hour: 10, streams: 0, views: null, viewsN: 0, mentions: 0, trending: true },
    { hour: 11, streams: 0, views: null, viewsN: 0, mentions: 0, trending: false },
    { hour: 12, streams: 0, views: null, viewsN: 0, mentions: 1, trending: true },
  ])
})

test('streams of the day before or after are in no hour, and in a line of their own; the night of a long day is the day', () => {
  const on = (date: string, time: string) => ({ kind: 'local', local: `2015-04-${date}T${time}`, zone: null }) as const
  const reads = [
    { metrics: { views: 7 }, stream: { startedAt: on('22', '22:30') } }, { metrics: {}, stream: { startedAt: on('20', '10:00') } },
    { metrics: { views: 40 }, stream: { startedAt: on('23', '09:10') } }, { metrics: { views: 5 }, stream: { startedAt: on('24', '00:20') } },
    { metrics: { views: 2 }, stream: { startedAt: on('24', '09:00') } },
  ]
  const campaign = { windowFrom: 540, windowTo: 660 }
  const told = (rows: Parameters<typeof aPlan>[0]) => {
    const { hours, outsideDay } = recapOf(aMeasuredPlan(reads, { campaign, ...rows }))
    return { hours: hours.flatMap(({ hour, streams, views }) => (streams === 0 ? [] : [[hour, streams, views]])), outsideDay }
  }
  expect(told({})).toEqual({
    hours: [[9, 1, 40]],
    outsideDay: [{ side: 'before', streams: 2, views: 7, viewsN: 1 }, { side: 'after', streams: 2, views: 7, viewsN: 2 }],
  })
  const night = told({ slots: [aSlot({ startMinute: 1440, durationSeconds: 120 })] })
  expect(night.hours).toEqual([[9, 1, 40], [24, 1, 5]])
  expect(night.outsideDay[1]).toEqual({ side: 'after', streams: 1, views: 2, viewsN: 1 })
})

describe('under five streams', () => {
  const reads = (count: number, format: string) => Array.from({ length: count }, () => ({ metrics: { views: 10 }, stream: { format } }))

  test('a format says that it is too few to conclude', () => {
    const { formats } = recapOf(aMeasuredPlan([...reads(5, 'visit'), ...reads(4, 'Visite guidée'), ...reads(1, '')]))
    expect(formats.map(({ format, n, viewsMean, viewsMedian, tooFew }) => [format, n, viewsMean, viewsMedian, tooFew])).toEqual([
      ['visit', 5, 10, 10, false], ['Visite guidée', 4, 10, 10, true], ['', 1, 10, 10, true],
    ])
  })

  test('a learning too, with the views of its streams beside all others', () => {
    const plan = aMeasuredPlan(reads(6, 'visit'))
    const ids = recapOf(plan).streams.flatMap(({ stream }) => stream ?? [])
    const learnings = [5, 4].map((count) => aLearning({ evidence: { streams: ids.slice(0, count), figures: [], log: [] } }))
    const rows = recapOf({ ...plan, learnings: aPlan({ learnings }).learnings }).learnings
    expect(rows.map(({ n, tooFew, viewsMean, othersViewsN }) => [n, tooFew, viewsMean, othersViewsN])).toEqual([
      [5, false, 10, 1], [4, true, 10, 2],
    ])
  })
})

test('method notes say what was left out, how often, and from which sheets the rest came', () => {
  const file = anImport({ kind: 'results', file: 'insights.csv' })
  const source = (row: number) => ({ kind: 'import', import: file.id, sheet: 'insights', row }) as const
  const station = anAccount()
  const [stream, cancelled, silent] = [aStream({ account: station.id }), aStream({ status: 'cancelled' }), aStream()]
  const item = anItem({ state: { kind: 'linked', stream: stream!.id, by: 'link', confidence: 1 } })
  const items = [item, anItem(), anItem(), anItem({ state: { kind: 'notOurs' } })]
  const of = { kind: 'item', item: item.id } as const
  const observations = [
    anObservation({ of, metrics: { views: 10 }, asOf: '2015-04-24', source: source(2) }),
    anObservation({ of, metrics: { views: 12 }, asOf: '2015-04-26', source: source(3) }),
  ]
  const plan = aPlan({
    imports: [file], accounts: [station], streams: [stream!, cancelled!, silent!], items, observations,
    figures: [aFigure({ role: 'control', metric: 'views', value: 30, source: source(9) })],
  })
  const recap = recapOf(plan)
  expect(recap.method.find(({ indicator }) => indicator.id === 'views.total')).toMatchObject({
    definition: 'indicator.views.total.definition',
    accounts: ['periscope:@station'],
    leftOut: [
      { reason: 'unassignedItems', count: 2 }, { reason: 'notOursItems', count: 1 },
      { reason: 'cancelledStreams', count: 1 }, { reason: 'withoutValue', count: 1 },
    ],
    sources: [{ kind: 'file', file: 'insights.csv', sheet: 'insights', rows: 1 }],
  })
  expect(recap.leftovers).toEqual({ unassigned: 2, notOurs: 1, unplayedSlots: 0 })
  expect(recap.data.map(({ kind, row, counts, metrics, value }) => [kind, row, counts, metrics, value])).toEqual([
    ['result', 2, false, { views: 10 }, null], ['result', 3, true, { views: 12 }, null], ['control', 9, false, {}, 30],
  ])
  expect(recap.controls).toMatchObject([{ sum: 22, difference: 8, source: { kind: 'file', row: 9 } }])
})
