import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { StreamRow } from '../../../shared/domain/recap/recap-rows.ts'
import { METRICS } from '../../../shared/domain/results/metric.ts'
import type { ItemId } from '../../../shared/domain/values/id-schema.ts'
import { formatDate, formatNumber, formatPercent } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import { metricLabel, platformLabel } from '../../../shared/sheets/recap/labels.ts'
import { sourceWords } from './source-words.ts'

/** One metric of a stream with its date and where it was read. */
export interface MetricLine {
  readonly name: string
  readonly value: string
  readonly asOf: string
  readonly sources: readonly string[]
}

/** A post that is linked to the stream: why, and how surely. */
export interface LinkedLine {
  readonly item: ItemId
  readonly text: string
  readonly why: string
}

/** Every metric that some source gives of a stream. */
export function metricLines({ figures }: StreamRow, translate: Translate): readonly MetricLine[] {
  return METRICS.flatMap((metric) => {
    const figure = figures[metric]
    if (figure === undefined) return []
    return [
      {
        name: metricLabel(metric, translate),
        value: formatNumber(figure.value, translate, figure),
        asOf: formatDate(figure.asOf, translate, 'medium'),
        sources: figure.sources.map((source) => sourceWords(source, translate)),
      },
    ]
  })
}

/** The posts of a stream. */
export function linkedLines(plan: Plan, stream: string | null, translate: Translate): readonly LinkedLine[] {
  return rowsOf(plan.items).flatMap(({ id, state, platform, title, text, permalink }) => {
    if (state.kind !== 'linked' || state.stream !== stream) return []
    const words = [title, text, permalink].find((one) => one.trim() !== '') ?? ''
    const by = translate(`resultsScreen.linkedBy.${state.by}`)
    return [
      {
        item: id,
        text: [platformLabel(platform, translate), words.slice(0, 120).toWellFormed()].filter((part) => part !== '').join(' · '),
        why: state.by === 'hand' ? by : translate('resultsScreen.linkedSure', { by, sure: formatPercent(state.confidence, translate) }),
      },
    ]
  })
}
