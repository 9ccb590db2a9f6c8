import { expect, test } from 'vitest'
import { resultsView, type ResultsView } from '../../../../renderer/features/results/results.view.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { aToldPlan } from '../../../support/a-told-plan.ts'
import { aParticipant, anImport, anItem, anObservation, aSlot, aStream } from '../../../support/builders.ts'
import { periscopeDay } from '../../../support/periscope-day.ts'

const fr = translator('fr')
const AFTER = '2015-05-04T08:00:00.000Z'
const lea = aParticipant({ givenName: 'Léa' })
const karim = aParticipant({ givenName: 'Karim' })
const early = aSlot({ startMinute: 600, title: 'Tôt', participants: [lea.id] })
const late = aSlot({ startMinute: 1080, title: 'Tard', participants: [karim.id] })
const gone = aSlot({ startMinute: 700, state: { kind: 'cancelled', reason: 'grève' } })
const held = aStream({ slot: early.id, participants: [lea.id] })
const file = anImport({ kind: 'results', file: 'a.csv', asOf: '2015-04-24' })
const again = anImport({ kind: 'returns', file: 'b.xlsx', asOf: '2015-04-26' })
const item = anItem({ state: { kind: 'linked', stream: held.id, by: 'link', confidence: 1 } })

/** The head line as words: "2 prévues". */
const said = ({ head }: ResultsView): Readonly<Record<string, string>> =>
  Object.fromEntries(head.map(({ id, value, label, more }) => [id, [`${value} ${label}`, more].filter((part) => part !== '').join(', ').replace(/\s/gu, ' ')]))

test('the head line says what was planned, what became of it, what is open, and what it is read from', () => {
  const plan = aPlan({
    participants: [lea, karim], slots: [early, late, gone], streams: [held, aStream({ title: 'Sur le toit' })],
    items: [item, anItem(), anItem({ state: { kind: 'notOurs' } })], imports: [file, again, anImport()],
    observations: [anObservation({ of: { kind: 'item', item: item.id }, metrics: { views: 10 } })],
  })
  expect(said(resultsView(plan, AFTER, fr))).toEqual({
    planned: '2 prévues',
    done: '1 faite, 1 publication rattachée',
    notDone: '1 non faite',
    improvised: '1 improvisée',
    toSettle: '2 à régler, 1 publication, 1 créneau',
    notOurs: '1 pas à nous',
    owing: '1 doit des chiffres, 1 diffusion',
    files: '2 fichiers, du 24 avr. 2015 au 26 avr. 2015',
  })
})

test('on the day itself nothing is asked of slots to come, nor figures of anybody', () => {
  const plan = aPlan({ participants: [lea, karim], slots: [early, late] })
  const view = resultsView(plan, '2015-04-23T10:00:00Z', fr)
  expect(view.unknown.map(({ title }) => title)).toEqual(['Tôt'])
  expect([view.toCome, view.owing]).toEqual([1, 0])
  const eve = resultsView(plan, '2015-04-22T10:00:00Z', fr)
  expect([eve.unknown.length, eve.toCome, said(eve)['toSettle']]).toEqual([0, 2, '0 à régler'])
})

test.each([['told', aToldPlan()], ['periscope', periscopeDay()]])('planned is what was done and what is not, and every person counted owes something (%s)', (_name, plan) => {
  const view = resultsView(plan, AFTER, fr)
  const number = (id: string): number => Number(view.head.find((figure) => figure.id === id)?.value ?? Number.NaN)
  expect(number('done') + number('notDone')).toBe(number('planned'))
  expect(number('toSettle')).toBe(view.unassigned.length + view.unknown.length)
  expect(number('owing')).toBe(view.people.filter(({ owes }) => owes > 0).length)
})
