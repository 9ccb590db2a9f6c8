import { METRICS, type Metric } from '../../domain/results/metric.ts'
import { textCell } from './cells.ts'
import { proseBlock, tableBlock, type Block } from './page.ts'
import type { RecapContext } from './recap-context.ts'

const COLUMNS = 8
const CHARACTERS = 220

/**
 * How the metrics that the campaign has are counted, for the method note: what each counts and whether it adds up, when
 * figures are final, why there is no advertising value. Nothing where no stream was measured.
 */
export function metricRulesBlocks({ recap, translate }: RecapContext, heading: (text: string) => Block): readonly Block[] {
  const metrics = METRICS.filter((metric) => recap.streams.some(({ figures, apart }) => figures[metric] !== undefined || apart[metric] !== undefined))
  if (metrics.length === 0) return []
  return [
    heading(translate('dictionary.metrics')),
    tableBlock<Metric>(
      null,
      [
        { header: translate('workbook.head.metric'), cell: (metric) => textCell(translate(`workbook.metric.${metric}`), 'label') },
        { header: translate('workbook.head.definition'), cell: (metric) => textCell(translate(`metric.${metric}.definition`)) },
        { header: translate('dictionary.rule'), cell: (metric) => textCell(translate(`metric.${metric}.rule`)) },
      ],
      metrics,
      translate('workbook.nothing'),
    ),
    heading(translate('dictionary.rules')),
    ...(['ratios', 'provisional', 'controls', 'noAve'] as const).map((rule) => proseBlock(translate(`dictionary.${rule}`), COLUMNS, CHARACTERS)),
  ]
}
