import { describe, expect, test } from 'vitest'
import { dictionaryParts, searchDictionary } from '../../../../renderer/features/origin/dictionary.view.ts'
import { INDICATOR_IDS } from '../../../../shared/domain/results/indicator.ts'
import { METRICS } from '../../../../shared/domain/results/metric.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { METRIC_HEADERS } from '../../../../shared/sheets/metric.columns.ts'

const parts = (language: 'fr' | 'en') => dictionaryParts(translator(language))
const found = (typed: string, language: 'fr' | 'en' = 'fr') =>
  searchDictionary(parts(language), typed).flatMap(({ entries }) => entries.map(({ id }) => id))

describe.each(['fr', 'en'] as const)('the dictionary in %s', (language) => {
  test('has every indicator with its formula, every metric with its counting rule', () => {
    const [indicators, metrics] = parts(language)
    expect(indicators?.entries.map(({ id }) => id)).toEqual(INDICATOR_IDS)
    expect(metrics?.entries.map(({ id }) => id)).toEqual(METRICS)
    for (const { lines } of [...(indicators?.entries ?? []), ...(metrics?.entries ?? [])]) expect(lines.every((line) => line.length > 5)).toBe(true)
  })

  test('names every header by which a file may give a metric', () => {
    const text = parts(language)[1]?.entries.map(({ headers }) => headers.join('\n')).join('\n') ?? ''
    for (const { fr, en, platformAliases = {} } of METRIC_HEADERS) {
      expect(text).toContain(fr)
      // The same word in both languages is told once.
      if (en.toLowerCase() !== fr.toLowerCase()) expect(text).toContain(en)
      for (const header of Object.values(platformAliases).flat()) expect(text.toLowerCase()).toContain(header.toLowerCase())
    }
  })

  test('says why there is no advertising value, and of which platforms figures become final when', () => {
    const rules = parts(language)[2]?.entries ?? []
    expect(rules.find(({ id }) => id === 'noAve')?.lines[0]).toMatch(/AVE.*EMV/u)
    expect(rules.find(({ id }) => id === 'provisional')?.headers.filter((line) => line.startsWith('YouTube'))).toHaveLength(1)
  })
})

describe('a search in the dictionary', () => {
  test('finds a metric by a header of one platform, whatever its capitals', () => {
    expect(found('CHAT messages')).toEqual(['comments'])
    expect(found('mentions j’aime')).toContain('likes')
  })

  test('finds by words in any order, and nothing for what nobody writes', () => {
    expect(found('vues mediane')).toContain('views.median')
    expect(found('zzz')).toEqual([])
    expect(found(' ')).toHaveLength(INDICATOR_IDS.length + METRICS.length + 4)
  })
})
