import { describe, expect, test } from 'vitest'
import { buildRecap } from '../../../../../shared/domain/recap/build-recap.ts'
import { factsOf } from '../../../../../shared/domain/recap/stale-facts.ts'
import type { RecapPart } from '../../../../../shared/domain/recap/recap-text.ts'
import type { Plan } from '../../../../../shared/domain/plan/plan.ts'
import { rowsOf, tableOf, withRows } from '../../../../../shared/lib/table.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { anAccount, aFigure } from '../../../../support/builders.ts'
import { periscopeDay } from '../../../../support/periscope-day.ts'

const partOf = (plan: Plan, part: RecapPart) => {
  const found = buildRecap(plan, { now: '2015-05-04T08:00:00Z' }).rex.find((one) => one.part === part)
  if (found === undefined) throw new Error(`no part ${part}`)
  return found
}
const keysOf = (plan: Plan, part: RecapPart) => partOf(plan, part).sentences.map(({ key }) => key)

describe('the four parts of the Periscope Day', () => {
  test('are drafted in their order', () => {
    const { rex } = buildRecap(periscopeDay(), { now: '2015-05-04T08:00:00Z' })
    expect(rex.map(({ part, edited }) => [part, edited])).toEqual([
      ['objectives', null], ['method', null], ['results', null], ['next', null],
    ])
  })

  test('objectives come in her order, each with its figure', () => {
    expect(keysOf(periscopeDay(), 'objectives')).toEqual([
      'rex.objectives.head', 'rex.objectives.brief', 'rex.objectives.reached', 'rex.objectives.comment',
      'rex.objectives.notMeasured', 'rex.objectives.constraint',
    ])
  })

  test('the method tells who decided, what was done, who was reached and who could not', () => {
    expect(keysOf(periscopeDay(), 'method')).toEqual([
      'rex.method.decidedBy', 'rex.method.validated', 'rex.method.tasks', 'rex.method.touches',
      'rex.method.channel.mail', 'rex.method.mobilisation', 'rex.method.cannot', 'rex.method.relayAudience',
      'rex.method.onAir', 'rex.method.relay', 'rex.method.planned',
    ])
  })

  test('results tell computed and typed figures apart, and refuse the ratio of likes to views', () => {
    expect(keysOf(periscopeDay(), 'results')).toEqual([
      'rex.results.people', 'rex.results.streams', 'rex.results.delivered', 'rex.results.duration',
      'rex.results.views', 'rex.results.viewsMean', 'rex.results.typedOn.likes', 'rex.results.typed.mentions',
      'rex.results.typedOn.followers', 'rex.results.typed.other', 'rex.results.refusedAccounts', 'rex.results.trend',
      'rex.results.trendRank', 'rex.results.trendOpen',
    ])
    const refused = partOf(periscopeDay(), 'results').sentences.find(({ refusal }) => refusal !== null)
    expect(refused?.params).toMatchObject({
      accounts: { value: { texts: ['periscope:@station'] } },
      accountCount: { value: { value: 1 } },
      streams: { value: { value: 10 } },
    })
  })

  test('what comes next has its date, its words or neither', () => {
    expect(keysOf(periscopeDay(), 'next')).toEqual([
      'rex.next.learningTooFew', 'rex.next.stepDue', 'rex.next.stepWhen', 'rex.next.step',
    ])
  })
})

test('an empty campaign says that nothing was noted, and invents nothing', () => {
  expect((['objectives', 'method', 'results', 'next'] as const).map((part) => keysOf(aPlan(), part))).toEqual([
    ['rex.objectives.head', 'rex.objectives.none'], [], ['rex.results.none'], ['rex.next.none'],
  ])
})

test('every fact leads to its indicator, its figure or its record', () => {
  const facts = partOf(periscopeDay(), 'results').sentences.flatMap(({ params }) => Object.values(params))
  const views = facts.find(({ name }) => name === 'views.total')
  expect(views).toEqual({
    name: 'views.total',
    value: { kind: 'number', value: 945, unit: 'views', approximate: false },
    origin: { kind: 'indicator', indicator: 'views.total' },
  })
  expect(facts.every(({ origin }) => origin.kind !== 'count')).toBe(true)
})

describe('a text of her own', () => {
  const edited = (plan: Plan, part: RecapPart = 'results'): Plan => {
    const basedOn = factsOf(partOf(plan, part).sentences)
    return { ...plan, recapTexts: tableOf([{ id: 'recapText:1' as const, part, text: 'Un beau jour.', basedOn }]) }
  }

  test('stands beside the draft, and is not stale while nothing has changed', () => {
    const part = partOf(edited(periscopeDay()), 'results')
    expect(part.edited).toEqual({ text: 'Un beau jour.', stale: [] })
    expect(part.sentences.length).toBeGreaterThan(5)
  })

  test('is flagged with the fact that changed, as it was and as it is', () => {
    const plan = edited(periscopeDay())
    const [likes] = rowsOf(plan.figures)
    const corrected = { ...plan, figures: withRows(plan.figures, [{ ...likes!, value: 27_500 }], []) }
    expect(partOf(corrected, 'results').edited?.stale).toEqual([
      { fact: `${likes!.id}.value`, was: '27000', is: '27500' },
    ])
  })

  test('is flagged when a fact that it was based on is gone, not when there is a new one', () => {
    const plan = edited(periscopeDay())
    const listeners = rowsOf(plan.figures).find(({ metric }) => metric === 'listeners')
    const fewer = { ...plan, figures: withRows(plan.figures, [], [listeners!.id]) }
    expect(partOf(fewer, 'results').edited?.stale.map(({ is }) => is)).toEqual([null, null, null])
    const more = { ...plan, figures: withRows(plan.figures, [aFigure({ metric: 'newsletters', value: 3 })], []) }
    expect(partOf(more, 'results').edited?.stale).toEqual([])
  })

  test('is stale by its own part only', () => {
    const plan = edited(periscopeDay(), 'next')
    expect(partOf({ ...plan, figures: tableOf([]) }, 'next').edited?.stale).toEqual([])
  })
})

test('a refused ratio of a typed figure is told even where the streams give an honest one', () => {
  const plan = periscopeDay()
  const other = anAccount({ handle: '@autre' })
  const claim = aFigure({ perimeter: { kind: 'accounts', accounts: [other.id], from: null, to: null } })
  const observations = rowsOf(plan.observations).map((one) => ({ ...one, metrics: { views: 10, likes: 5 } }))
  const both = { ...plan, observations: tableOf(observations), accounts: withRows(plan.accounts, [other], []), figures: tableOf([claim]) }
  const recap = buildRecap(both, { now: '2015-05-04T08:00:00Z' })
  expect(recap.indicators.find(({ id }) => id === 'likes.perView')).toMatchObject({ value: 0.5, refused: null })
  expect(recap.refusedRatios).toMatchObject([{ figure: claim.id, code: 'perimetersDiffer' }])
})

test('the refusal is told once: of the figure typed by hand, else of the streams', () => {
  const plan = periscopeDay()
  const [first, ...others] = rowsOf(plan.observations)
  const partly = { ...plan, observations: tableOf([{ ...first!, metrics: { views: 90, likes: 4 } }, ...others]) }
  const refusals = (of: Plan) => keysOf(of, 'results').filter((key) => key.startsWith('rex.results.refused'))
  expect(refusals(partly)).toEqual(['rex.results.refusedAccounts'])
  expect(refusals({ ...partly, figures: tableOf([]) })).toEqual(['rex.results.refusedStreams'])
})
