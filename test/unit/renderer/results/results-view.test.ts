import { expect, test } from 'vitest'
import { resultsView, sectionOf } from '../../../../renderer/features/results/results.view.ts'
import { countByFilter, keptLines, STREAM_FILTERS } from '../../../../renderer/features/results/stream-lines.view.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { aToldPlan } from '../../../support/a-told-plan.ts'
import { periscopeDay } from '../../../support/periscope-day.ts'

const fr = translator('fr')
const now = '2015-05-04T08:00:00.000Z'
const told = resultsView(aToldPlan(), now, fr)

test('each filter shows as many rows as it says, and a search forgets accents and capitals', () => {
  const counts = countByFilter(told.streams)
  for (const filter of STREAM_FILTERS) expect(keptLines(told.streams, filter, '')).toHaveLength(counts[filter])
  expect(counts.notDone).toBe(told.unknown.length)
  expect(keptLines(told.streams, 'all', 'CONCERT improvise').map(({ title }) => title)).toEqual(['Concert improvisé'])
})

test('a figure that no source gives is blank, never zero, and a figure has its file and row', () => {
  const blank = keptLines(told.streams, 'withoutFigures', '')
  expect(blank.length).toBeGreaterThan(0)
  expect(blank.every(({ views }) => views === '')).toBe(true)
  const known = told.streams.filter(({ views }) => views !== '')
  expect(known.every(({ source }) => source?.kind === 'file' && source.row > 1)).toBe(true)
})

test('every indicator stands with its perimeter and n; a refused one has a sentence and no value', () => {
  const { indicators, refusals } = resultsView(periscopeDay(), now, fr)
  const refused = indicators.filter(({ refusal }) => refusal !== null)
  expect(refused.map(({ id }) => id)).toContain('likes.perView')
  expect(refused.every(({ value, refusal }) => value === null && /périmètres diffèrent/u.test(refusal ?? ''))).toBe(true)
  expect(indicators.filter(({ value, perimeter, nOf }) => value !== null && (perimeter === '' || nOf === '')).map(({ id }) => id)).toEqual([])
  expect(refusals.map(({ sentence }) => sentence).join()).toMatch(/1 compte.*10 diffusions/u)
})

test('a typed figure stands beside the computed one with the signed difference, or says that nothing compares', () => {
  const mentions = told.figures.find(({ figure }) => figure.metric === 'mentions.total')
  expect(mentions).toMatchObject({ value: '≈\u00A01\u202F000', computed: '30', difference: '+970', perimeter: 'les mentions de #periscopeday' })
  expect(told.figures.find(({ figure }) => figure.metric === 'followers')).toMatchObject({ computed: '', difference: '' })
})

test('what is to be shown leads to its own part of the page', () => {
  const figure = told.figures[0]?.figure.id ?? ''
  expect([sectionOf('item:x', told), sectionOf(figure, told), sectionOf('views.mean', told), sectionOf(told.streams[0]?.stream ?? '', told)])
    .toEqual(['settle', 'typed', 'indicators', 'day'])
})

test('a campaign without plan nor results is empty; one with slots only is not', () => {
  expect(resultsView(aPlan({}), now, fr).isEmpty).toBe(true)
  expect(told.isEmpty).toBe(false)
})
