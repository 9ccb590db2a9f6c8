import { expect, test } from 'vitest'
import { marginFigures } from '../../../../renderer/features/rex/margin-parts.view.ts'
import type { NotedRow } from '../../../../shared/domain/recap/recap-rows.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { recapContext } from '../../../../shared/sheets/recap/recap-context.ts'
import { aRecap } from '../../../support/a-recap.ts'

const noted = (kind: NotedRow['kind'], text: string, fields: Partial<NotedRow> = {}): NotedRow =>
  ({ kind, text, at: '2015-04-23T08:00:00Z', minute: 600, by: '', about: '', ...fields })
const margin = (part: Parameters<typeof marginFigures>[0], rows: readonly NotedRow[]) =>
  marginFigures(part, recapContext(aRecap([], { noted: rows }), translator('en')))
    .filter(({ key }) => key.startsWith('noted'))
    .map(({ value, perimeter, asOf }) => [value, perimeter.map((line) => line.map(({ text }) => text).join('')), asOf])

test('what was noted stands beside the part that it belongs to: verbatims the results, incidents the method, ideas what comes next', () => {
  const rows = [noted('verbatim', 'Wonderful!', { by: 'Zoé Micro', about: 'Tour' }), noted('incident', 'No sound'), noted('idea', 'End on the roof')]
  expect(margin('results', rows)).toEqual([['1 verbatim', ['Wonderful! · Zoé Micro · on “Tour” · 10:00'], '']])
  expect(margin('method', rows)).toEqual([['1 incident noted', ['No sound · 10:00'], '']])
  expect(margin('next', rows)).toEqual([['1 idea noted', ['End on the roof · 10:00'], '']])
  expect(margin('results', [])).toEqual([])
})

test('beside many, it is said where the others are; long words are cut; another day has no time of this one', () => {
  const rows = Array.from({ length: 6 }, () => noted('verbatim', 'x'.repeat(500), { minute: 9_000 }))
  const [figure] = margin('results', rows)
  expect(figure).toEqual(['6 verbatims', Array.from({ length: 4 }, () => `${'x'.repeat(160)}…`), 'and 2 more, in the workbook'])
})
