import { rowOf, rowsOf } from '../../../shared/lib/table.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { nameSource } from '../../../shared/domain/recap/name-sources.ts'
import type { CellFigure, StreamRow } from '../../../shared/domain/recap/recap-rows.ts'
import { METRICS, type Metric } from '../../../shared/domain/results/metric.ts'
import { formatDate, formatNumber } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { metricLabel, platformLabel } from '../../../shared/sheets/recap/labels.ts'
import { sourceWords } from './source-words.ts'
import type { StreamLine } from './stream-lines.view.ts'

/** One metric of a stream with its date and where it was read. */
export interface MetricLine {
  readonly metric: Metric
  readonly name: string
  readonly value: string
  readonly asOf: string
  readonly sources: readonly string[]
}

/** A fact of a stream and, where that is not plain, who told it. */
export interface FactLine {
  readonly name: string
  readonly value: string
  readonly from: string
}

/** Every metric that some source gives of a stream; what has no common value, platform by platform. */
export function metricLines({ figures, apart }: Pick<StreamRow, 'figures' | 'apart'>, translate: Translate): readonly MetricLine[] {
  const number = (figure: CellFigure): string => formatNumber(figure.value, translate, figure)
  return METRICS.flatMap((metric) => {
    const [figure, ofPosts] = [figures[metric], apart[metric] ?? []]
    const all = figure === undefined ? ofPosts : [figure]
    const value = figure === undefined ? ofPosts.map((one) => `${platformLabel(one.platform, translate)} ${number(one)}`).join(' · ') : number(figure)
    const asOf = all.map((one) => one.asOf).sort().at(-1)
    if (asOf === undefined) return []
    const sources = all.flatMap((one) => one.sources.map((source) => sourceWords(source, translate)))
    return [{ metric, name: metricLabel(metric, translate), value, asOf: formatDate(asOf, translate, 'medium'), sources }]
  })
}

/** What is known of a stream: planned and actual each with where it was read, so that the deviation leads to its rows. */
export function factLines(plan: Plan, line: StreamLine, translate: Translate): readonly FactLine[] {
  const slot = line.slot === null ? undefined : rowOf(plan.slots, line.slot)
  const stream = line.stream === null ? undefined : rowOf(plan.streams, line.stream)
  const source = (row: typeof slot | typeof stream): string => (row === undefined ? '' : sourceWords(nameSource(plan, row.source), translate))
  const learned = stream === undefined ? '' : translate(`resultsScreen.learnedFrom.${stream.learnedFrom}`)
  const facts: readonly FactLine[] = [
    { name: translate('workbook.head.outcome'), value: translate(`workbook.outcome.${line.outcome}`), from: line.provisional },
    { name: translate('resultsScreen.column.planned'), value: line.planned, from: source(slot) },
    {
      name: translate('resultsScreen.column.actual'),
      value: [line.actual, line.deviation].filter((part) => part !== '').join(' · '),
      from: [learned, source(stream)].filter((part) => part !== '').join(' · '),
    },
    { name: translate('workbook.head.actualLength'), value: line.length, from: '' },
    { name: translate('workbook.head.participants'), value: line.people, from: '' },
    { name: translate('workbook.head.account'), value: line.account, from: '' },
  ]
  return facts.filter(({ value }) => value !== '')
}

/** The posts of a stream. */
export function postsOf(plan: Plan, stream: string | null) {
  return rowsOf(plan.items).filter(({ state }) => state.kind === 'linked' && state.stream === stream)
}
