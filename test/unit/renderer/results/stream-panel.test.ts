import { expect, test } from 'vitest'
import { matchWords } from '../../../../renderer/features/results/link-words.ts'
import { readingHistory } from '../../../../renderer/features/results/reading-history.view.ts'
import { resultsView } from '../../../../renderer/features/results/results.view.ts'
import { factLines } from '../../../../renderer/features/results/stream-panel.view.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { anImport, anItem, anObservation, aSlot, aStream } from '../../../support/builders.ts'

const fr = translator('fr')
const file = anImport({ kind: 'schedule', file: 'conducteur.xlsx' })
const slot = aSlot({ startMinute: 600, source: { kind: 'import', import: file.id, sheet: 'Jour', row: 5 } })
const stream = aStream({ slot: slot.id, learnedFrom: 'board', startedAt: { kind: 'local', local: '2015-04-23T10:03', zone: 'Europe/Paris' } })
const linked = (confidence: number, by: 'accountTime' | 'link' | 'hand') => ({ kind: 'linked' as const, stream: stream.id, by, confidence })
const post = anItem({ platform: 'youtube', state: linked(0.94, 'accountTime') })
const read = (asOf: string, views: number, likes?: number) =>
  anObservation({ of: { kind: 'item', item: post.id }, asOf, metrics: { views, ...(likes === undefined ? {} : { likes }) } })
const plain = (text: string): string => text.replace(/\s/gu, ' ')

test('the readings of a stream stand side by side by their day from J, with how far each figure moved', () => {
  const plan = aPlan({ slots: [slot], streams: [stream], items: [post], imports: [file], observations: [read('2015-04-24', 90), read('2015-04-26', 120, 8), read('2015-04-30', 112)] })
  expect(readingHistory(plan, stream.id, fr)).toEqual({
    dates: [
      { date: '2015-04-24', label: 'J+1 · 24 avr. 2015' }, { date: '2015-04-26', label: 'J+3 · 26 avr. 2015' },
      { date: '2015-04-30', label: 'J+7 · 30 avr. 2015' },
    ],
    lines: [{ name: 'Vues', values: ['90', '120', '112'], change: '+22' }, { name: 'J’aime', values: ['', '8', '8'], change: '0' }],
  })
  expect(readingHistory(aPlan({ streams: [stream], items: [post], observations: [read('2015-04-24', 90)] }), stream.id, fr)).toBeNull()
})

test('planned and actual start each say who told them', () => {
  const plan = aPlan({ slots: [slot], streams: [stream], imports: [file] })
  const [line] = resultsView(plan, '2015-05-04T08:00:00Z', fr).streams
  const facts = line === undefined ? [] : factLines(plan, line, fr)
  expect(facts.map(({ value, from }) => plain([value, from].join(' | ')))).toEqual([
    'faite | ', '10:00 | conducteur.xlsx, Jour, ligne 5', '10:03 · +3 min | notée en direct · saisi par Anne le 13 avr. 2015',
  ])
})

test('a stream says how it was tied to its posts by the least sure of them; without any, who told of it', () => {
  expect(plain(matchWords(stream, [anItem({ state: linked(1, 'link') }), post], fr))).toBe('compte et heure, 94 % (+ 1)')
  expect(matchWords(stream, [anItem({ state: linked(1, 'hand') })], fr)).toBe('à la main')
  expect([matchWords(stream, [], fr), matchWords(undefined, [], fr)]).toEqual(['notée en direct', ''])
})

test('a figure read before its platform settles is provisional until then, and to be read again afterwards', () => {
  const plan = aPlan({ slots: [slot], streams: [stream], items: [post], observations: [read('2015-04-24', 90)] })
  const [view, later] = [resultsView(plan, '2015-04-25T08:00:00Z', fr), resultsView(plan, '2015-05-04T08:00:00Z', fr)]
  expect([view.streams[0]?.provisional, view.provisional]).toEqual(['provisoire jusqu’au 26 avr. 2015', 1])
  expect(later.streams[0]?.provisional).toBe('provisoire')
  expect(later.indicators.filter(({ provisional }) => provisional > 0).map(({ id }) => id)).toEqual(['views.total', 'views.mean', 'views.median'])
})
