import { INDICATOR_IDS } from '../../../shared/domain/results/indicator.ts'
import { METRICS } from '../../../shared/domain/results/metric.ts'
import { SETTLING_DAYS } from '../../../shared/domain/recap/provisional.ts'
import { PLATFORMS } from '../../../shared/domain/values/platform.ts'
import { foldText } from '../../../shared/lib/fold-text.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { headersOfMetric } from '../../../shared/sheets/metric-dictionary.ts'
import { platformLabel } from '../../../shared/sheets/recap/labels.ts'

/** One entry of the dictionary: its name, sentences, and under which headers files have it. */
export interface DictionaryEntry {
  readonly id: string
  readonly name: string
  readonly lines: readonly string[]
  /** By platform, the first for any file. */
  readonly headers: readonly string[]
}

export interface DictionaryPart {
  readonly id: 'indicators' | 'metrics' | 'rules'
  readonly entries: readonly DictionaryEntry[]
}

/** The dictionary of metrics, whole: indicators with their formulas, what platforms count, the rules for all of them. */
export function dictionaryParts(translate: Translate): readonly DictionaryPart[] {
  return [
    { id: 'indicators', entries: INDICATOR_IDS.map((id) => ({
      id, name: translate(`workbook.indicator.${id}`), headers: [],
      lines: [translate('dictionary.formula', { formula: translate(`indicator.${id}.formula`) }), translate(`indicator.${id}.definition`)],
    })) },
    { id: 'metrics', entries: METRICS.map((metric) => ({
      id: metric, name: translate(`workbook.metric.${metric}`),
      lines: [translate(`metric.${metric}.definition`), translate(`metric.${metric}.rule`)],
      headers: headersOfMetric(metric).map(({ platform, headers }) => translate('dictionary.headers', {
        platform: platform === null ? translate('dictionary.everywhere') : platformLabel(platform, translate), headers: headers.join(', '),
      })),
    })) },
    { id: 'rules', entries: rules(translate) },
  ]
}

function rules(translate: Translate): readonly DictionaryEntry[] {
  const settles = PLATFORMS.filter((platform) => platform !== 'other').map((platform) =>
    translate('dictionary.settles', { platform: platformLabel(platform, translate), count: SETTLING_DAYS[platform] }))
  const rule = (id: 'ratios' | 'controls' | 'noAve'): DictionaryEntry =>
    ({ id, name: translate(`dictionary.${id}Title`), lines: [translate(`dictionary.${id}`)], headers: [] })
  return [
    rule('ratios'),
    { id: 'provisional', name: translate('dictionary.provisionalTitle'), lines: [translate('dictionary.provisional')], headers: settles },
    rule('controls'),
    rule('noAve'),
  ]
}

/** The entries in which every word typed is found, whatever its capitals or accents; parts without any are left out. */
export function searchDictionary(parts: readonly DictionaryPart[], typed: string): readonly DictionaryPart[] {
  const words = foldText(typed).split(' ').filter((word) => word !== '')
  const fits = ({ name, lines, headers }: DictionaryEntry): boolean => {
    const text = foldText([name, ...lines, ...headers].join(' '))
    return words.every((word) => text.includes(word))
  }
  return parts
    .map((part) => ({ ...part, entries: part.entries.filter(fits) }))
    .filter(({ entries }) => entries.length > 0)
}
