import { expect, test } from 'vitest'
import { accountsView } from '../../../../renderer/features/objectives/accounts.view.ts'
import { hashtagsOf, windowTime } from '../../../../renderer/features/objectives/brief.view.ts'
import { measuredRef, measuredText, objectivesView, typedAs } from '../../../../renderer/features/objectives/objectives.view.ts'
import type { Objective } from '../../../../shared/domain/campaign/objective.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { aFigure, anAccount, aParticipant } from '../../../support/builders.ts'

const english = translator('en')
const anObjective = (fields: Partial<Objective> = {}): Objective => ({
  id: 'objective:o1', order: 0, text: 'Be seen', level: 'output', indicator: 'likes.total', baseline: null, target: 20_000, source: '',
  verdict: null, comment: '', ...fields,
})
const seen = (objective: Objective) => {
  const [view] = objectivesView(aPlan({ objectives: [objective], figures: [aFigure({ approximate: true })] }))
  if (view === undefined) throw new Error('one objective was given')
  return view
}

test('an objective ends with its figure, its target and its date', () => {
  const view = seen(anObjective())
  expect([view.row.verdict, view.figuresSay, measuredText(view, english)]).toEqual([
    'reached', null, '≈\u00a027,000 for a target of 20,000 · as of 4 May 2015',
  ])
})

test('what the team says stands, and what the figures alone would say stays known', () => {
  expect([seen(anObjective({ verdict: 'partly' })).row.verdict, seen(anObjective({ verdict: 'partly' })).figuresSay]).toEqual(['partly', 'reached'])
  expect(seen(anObjective({ verdict: 'reached' })).figuresSay).toBeNull()
})

test('without indicator, target or value the reason is said', () => {
  const texts = [anObjective({ indicator: null }), anObjective({ indicator: 'views.total' }), anObjective({ target: null })].map((one) => measuredText(seen(one), english))
  expect(texts).toEqual(['no indicator chosen', 'no data', '≈\u00a027,000, without target · as of 4 May 2015'])
})

test('the figure of an objective leads to what it was made from', () => {
  const refs = [anObjective(), anObjective({ indicator: 'seen by the press' }), anObjective({ indicator: 'views.total' })].map((one) => {
    const figure = aFigure({ metric: 'seen by the press', value: 12 })
    const [view] = objectivesView(aPlan({ objectives: [one], figures: [figure, aFigure({ approximate: true })] }))
    return view === undefined ? null : { ref: measuredRef(view.row), figure: figure.id }
  })
  expect(refs.map((one) => one?.ref)).toEqual([{ kind: 'indicator', id: 'likes.total' }, { kind: 'figure', id: refs[1]?.figure }, null])
})

test('objectives are numbered in her order', () => {
  const objectives = [anObjective({ id: 'objective:b', order: 1, text: 'second' }), anObjective({ id: 'objective:c', order: 0, text: 'first' })]
  expect(objectivesView(aPlan({ objectives })).map(({ number, row }) => [number, row.objective.text])).toEqual([[1, 'first'], [2, 'second']])
})

test('shares are typed as percentages and times in seconds', () => {
  expect([typedAs('share').style, typedAs('seconds').unit, typedAs(null).style]).toEqual(['percent', 'second', undefined])
})

test('hashtags are read with or without their sign, each once', () => {
  expect(hashtagsOf('periscopeday, #direct  ##direct;')).toEqual(['#periscopeday', '#direct'])
  expect(hashtagsOf('  ')).toEqual([])
})

test('the end of the day’s window stays after its start', () => {
  expect(windowTime('9h30', { before: 1200 })).toEqual({ value: 570 })
  expect(windowTime('25:30', { after: 420 })).toEqual({ value: 1530 })
  expect([windowTime('20:00', { before: 1200 }), windowTime('7h', { after: 420 }), windowTime('soon', { before: 1200 })]).toEqual([null, null, null])
})

test('the house’s accounts come first, each with the readings of its own followers, the latest first', () => {
  const lea = aParticipant()
  const [personal, house, unnamed] = [
    anAccount({ handle: '@lea', owner: { kind: 'participant', participant: lea.id } }), anAccount({ handle: '@station' }),
    anAccount({ handle: '@who', owner: { kind: 'participant', participant: null } }),
  ]
  const followers = (account: typeof house, value: number, asOf: string, role: 'claim' | 'control' = 'claim') =>
    aFigure({ role, metric: 'followers', value, asOf, perimeter: { kind: 'accounts', accounts: [account.id], from: null, to: null } })
  const figures = [
    followers(house, 3000, '2015-04-23'), followers(house, 3727, '2015-05-04'), followers(house, 9, '2015-06-01', 'control'), followers(personal, 12, '2015-04-23'), aFigure(),
  ]
  const lines = accountsView(aPlan({ participants: [lea], accounts: [personal, house, unnamed], figures }))
  expect(lines.map(({ account, ownerName, followers: read }) => [account.handle, ownerName, read.map(({ value }) => value)])).toEqual([
    ['@station', null, [3727, 3000]], ['@lea', 'Léa Durand', [12]], ['@who', null, []],
  ])
})
