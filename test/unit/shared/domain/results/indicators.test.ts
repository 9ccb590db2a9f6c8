import { describe, expect, test } from 'vitest'
import { computeIndicators } from '../../../../../shared/domain/results/indicators.ts'
import { INDICATOR_IDS, type IndicatorId } from '../../../../../shared/domain/results/indicator.ts'
import type { Plan } from '../../../../../shared/domain/plan/plan.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { anAccount, aFigure, aMention, aParticipant, aSlot, aStream } from '../../../../support/builders.ts'
import { aMeasuredPlan } from '../../../../support/measured-plan.ts'

const indicator = (plan: Plan, id: IndicatorId) => computeIndicators(plan).find((value) => value.id === id)
const viewsOf = (...views: readonly number[]) => aMeasuredPlan(views.map((value) => ({ metrics: { views: value } })))

test('every indicator of the closed list is given, in its order, even of an empty plan', () => {
  expect(computeIndicators(aPlan()).map(({ id }) => id)).toEqual(INDICATOR_IDS)
})

describe('views', () => {
  test('say how many streams gave them, and what a median is beside a mean', () => {
    const plan = aMeasuredPlan([{ metrics: { views: 10 } }, { metrics: { views: 20 } }, { metrics: { views: 90 } }, { metrics: {} }])
    expect(indicator(plan, 'views.total')).toMatchObject({ value: 120, n: 3, of: 4, asOf: '2015-04-24' })
    expect(indicator(plan, 'views.mean')).toMatchObject({ value: 40, median: 20, numerator: 120, denominator: 3, n: 3, of: 4 })
    expect(indicator(plan, 'views.median')).toMatchObject({ value: 20, median: null, n: 3, of: 4 })
  })

  test('of a cancelled stream do not count', () => {
    const plan = aMeasuredPlan([{ metrics: { views: 10 } }, { metrics: { views: 90 }, stream: { status: 'cancelled' } }])
    expect(indicator(plan, 'views.total')).toMatchObject({ value: 10, n: 1, of: 1 })
  })

  test('that nobody gave are null', () => {
    expect(indicator(viewsOf(), 'views.total')).toMatchObject({ value: null, basis: 'none', n: 0, of: 0 })
    expect(indicator(aMeasuredPlan([{ metrics: {} }]), 'views.mean')).toMatchObject({ value: null, median: null, n: 0, of: 1 })
  })
})

test('retention is watch time over views, in seconds, and refused when a platform gives only one of them', () => {
  const both = { metrics: { watchTime: 600, views: 10 } }
  expect(indicator(aMeasuredPlan([both, { metrics: { watchTime: 60, views: 1 } }]), 'retention.mean')).toMatchObject({
    value: 60, unit: 'seconds', refused: null,
  })
  expect(indicator(aMeasuredPlan([both, { metrics: { views: 1 } }]), 'retention.mean')).toMatchObject({
    value: null, refused: { code: 'perimetersDiffer' },
  })
})

describe('a figure typed by hand', () => {
  const mentions = aFigure({ metric: 'mentions.total', value: 1000, approximate: true, perimeter: { kind: 'term', term: '#periscopeday', from: null, to: null } })

  test('stands where no file gives anything, and says that it was typed', () => {
    expect(indicator(aPlan({ figures: [mentions] }), 'mentions.total')).toMatchObject({
      value: 1000, approximate: true, basis: 'typed', asOf: '2015-05-04', n: 1, of: 1, sources: [mentions.source],
      perimeter: { kind: 'terms', terms: ['#periscopeday'] },
    })
  })

  test('never takes the place of what is computed', () => {
    const plan = aPlan({ figures: [mentions], mentions: [aMention()] })
    expect(indicator(plan, 'mentions.total')).toMatchObject({ value: 1, basis: 'computed' })
  })
})

test('mentions count each post once', () => {
  const mentions = [
    aMention({ url: 'https://x.com/a/status/1' }),
    aMention({ url: 'https://x.com/a/status/1' }),
    aMention(), aMention(), aMention({ author: '@autre' }),
    aMention({ at: { kind: 'date', date: '2015-04-23' } }),
  ]
  expect(indicator(aPlan({ mentions }), 'mentions.total')).toMatchObject({ value: 4, n: 4, of: 6 })
})

describe('followers', () => {
  const house = anAccount()
  const hers = anAccount({ owner: { kind: 'participant', participant: null }, handle: '@hote' })
  const of = (account: string, value: number, asOf: string) =>
    aFigure({ metric: 'followers', value, asOf, perimeter: { kind: 'accounts', accounts: [account as typeof house.id], from: null, to: null } })

  test('are the latest dated figure, never a sum over accounts', () => {
    const figures = [of(house.id, 3_000, '2015-04-23'), of(house.id, 3_727, '2015-05-04'), of(hers.id, 9_000, '2015-05-04')]
    expect(indicator(aPlan({ accounts: [house, hers], figures }), 'followers')).toMatchObject({
      value: 3_727, asOf: '2015-05-04', basis: 'typed', perimeter: { accounts: [house.id] }, n: 1, of: 2,
    })
  })
})

test('followers of a daily series are the last day of one account', () => {
  const house = anAccount()
  const figures = ['2015-05-01', '2015-05-02', '2015-05-03'].map((day, index) =>
    aFigure({ role: 'series', metric: 'followers', value: 3_700 + index, asOf: day, perimeter: { kind: 'accounts', accounts: [house.id], from: day, to: day } }),
  )
  expect(indicator(aPlan({ accounts: [house], figures }), 'followers')).toMatchObject({ value: 3_702, n: 1, of: 1, basis: 'computed' })
})

describe('people', () => {
  test('confirmed over asked: who declined was asked, who waits was not', () => {
    const statuses = ['confirmed', 'confirmed', 'declined', 'contacted', 'toContact'] as const
    const plan = aPlan({ participants: statuses.map((status) => aParticipant({ status })) })
    expect(indicator(plan, 'mobilisation.confirmed')).toMatchObject({ value: 0.5, numerator: 2, denominator: 4, n: 4, of: 5 })
    expect(indicator(plan, 'participants.count')).toMatchObject({ value: 5 })
  })

  test('teams, first-timers and cohesion say how many answered', () => {
    const people = [
      aParticipant({ team: 'Rédaction', status: 'confirmed', firstTime: true, cohesion: 5 }),
      aParticipant({ team: 'REDACTION', firstTime: false, cohesion: 4 }),
      aParticipant({ team: 'Antenne' }),
    ]
    const plan = aPlan({ participants: people })
    expect(indicator(plan, 'teams.represented')).toMatchObject({ value: 1, n: 1, of: 2 })
    expect(indicator(plan, 'participants.firstTime')).toMatchObject({ value: 1, n: 2, of: 3 })
    expect(indicator(plan, 'cohesion.mean')).toMatchObject({ value: 4.5, median: 4.5, n: 2, of: 3, unit: 'score' })
  })
})

test('planned, delivered and improvised streams are told apart', () => {
  const people = [aParticipant(), aParticipant()]
  const slots = [aSlot({ participants: [people[0]!.id] }), aSlot(), aSlot({ state: { kind: 'cancelled', reason: '' } })]
  const streams = [aStream({ slot: slots[0]!.id }), aStream({ participants: [people[1]!.id] }), aStream({ slot: slots[1]!.id, status: 'cancelled' })]
  const plan = aPlan({ participants: people, slots, streams })
  expect(indicator(plan, 'streams.planned')).toMatchObject({ value: 2, n: 2, of: 3 })
  expect(indicator(plan, 'streams.delivered')).toMatchObject({ value: 1, n: 1, of: 2 })
  expect(indicator(plan, 'streams.count')).toMatchObject({ value: 2, n: 2, of: 3 })
  expect(indicator(plan, 'participants.live')).toMatchObject({ value: 2 })
})

test('trend minutes are the union of the windows; an open one has no length yet', () => {
  const window = (from: number, to: number | null, index: number) =>
    ({ id: `trend:${String(index)}`, term: '#periscopeday', platform: 'x', place: 'France', rank: 3, from, to, proof: null, source: { kind: 'typed', typedBy: 'Anne', on: '2015-04-23' } }) as const
  const trends = [window(540, 1020, 1), window(600, 1080, 2), window(1100, null, 3)]
  expect(indicator(aPlan({ trends }), 'trend.minutes')).toMatchObject({ value: 540, n: 2, of: 3, platforms: ['x'] })
})
