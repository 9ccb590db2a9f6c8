import { printAccount } from '../../../shared/domain/campaign/print-account.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { indicatorNamed } from '../../../shared/domain/results/claims.ts'
import type { Figure, Perimeter } from '../../../shared/domain/results/figure.ts'
import { INDICATOR_IDS, type IndicatorUnit } from '../../../shared/domain/results/indicator.ts'
import { computeIndicators } from '../../../shared/domain/results/indicators.ts'
import { METRICS } from '../../../shared/domain/results/metric.ts'
import type { AccountId } from '../../../shared/domain/values/id-schema.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import { metricLabel } from '../../../shared/sheets/recap/labels.ts'

/** The metric that is none of the list: she names it. */
export const OTHER_METRIC = 'other'
export type PerimeterKind = Perimeter['kind']

/** A figure as it is being typed. */
export interface TypedFigure {
  readonly metric: string | null
  readonly otherName: string
  readonly value: number | null
  readonly approximate: boolean
  readonly perimeter: PerimeterKind
  readonly accounts: readonly AccountId[]
  readonly term: string
  readonly asOf: string | null
  readonly note: string
}

export interface Choice<Value extends string = string> {
  readonly value: Value
  readonly label: string
}

/** A figure to begin from: the one edited, or a blank one as of `today`. */
export function typedFigureOf(figure: Figure | null, plan: Plan, today: string | null): TypedFigure {
  const term = campaignOf(plan).hashtags[0] ?? ''
  if (figure === null) {
    return { metric: null, otherName: '', value: null, approximate: false, perimeter: 'campaign', accounts: [], term, asOf: today, note: '' }
  }
  const { perimeter } = figure
  const named = indicatorNamed(figure.metric) ?? METRICS.find((metric) => metric === figure.metric) ?? null
  return {
    metric: named ?? OTHER_METRIC,
    otherName: named === null ? figure.metric : '',
    value: figure.value,
    approximate: figure.approximate,
    perimeter: perimeter.kind,
    accounts: perimeter.kind === 'accounts' ? perimeter.accounts : [],
    term: perimeter.kind === 'term' ? perimeter.term : term,
    asOf: figure.asOf,
    note: figure.note,
  }
}

/** What a typed figure says as fields of a record, or `null` while something is missing. `before` keeps what is not asked. */
export function figureFields(typed: TypedFigure, plan: Plan, before: Figure | null): Omit<Figure, 'id' | 'source' | 'role'> | null {
  const metric = typed.metric === OTHER_METRIC ? typed.otherName.trim() : typed.metric
  const perimeter = perimeterOf(typed, before)
  if (metric === null || metric === '' || typed.value === null || typed.asOf === null || perimeter === null) return null
  const unit = unitOf(metric, plan) ?? (before?.metric === metric ? before.unit : '')
  return { metric, value: typed.value, approximate: typed.approximate, unit, perimeter, asOf: typed.asOf, note: typed.note.trim() }
}

function perimeterOf({ perimeter, accounts, term }: TypedFigure, before: Figure | null): Perimeter | null {
  const dates = before !== null && before.perimeter.kind === perimeter && 'from' in before.perimeter
    ? { from: before.perimeter.from, to: before.perimeter.to }
    : { from: null, to: null }
  switch (perimeter) {
    case 'campaign':
      return { kind: 'campaign' }
    case 'accounts':
      return accounts.length === 0 ? null : { kind: 'accounts', accounts, ...dates }
    case 'term':
      return term.trim() === '' ? null : { kind: 'term', term: term.trim(), ...dates }
    case 'streams':
      return before?.perimeter.kind === 'streams' ? before.perimeter : null
  }
}

/** What one unit of a metric is; `null` for what is not an indicator. */
export function unitOf(metric: string, plan: Plan): IndicatorUnit | null {
  const id = indicatorNamed(metric)
  return computeIndicators(plan).find((indicator) => indicator.id === id)?.unit ?? null
}

/** Everything that can be counted, by name; last, what has no name here. */
export function metricChoices(translate: Translate): readonly Choice[] {
  const indicators = INDICATOR_IDS.map((id): Choice => ({ value: id, label: metricLabel(id, translate) }))
  const others = METRICS.filter((metric) => indicatorNamed(metric) === null).map((metric): Choice => ({ value: metric, label: metricLabel(metric, translate) }))
  const sorted = [...indicators, ...others].sort((left, right) => left.label.localeCompare(right.label, translate.language))
  return [...sorted, { value: OTHER_METRIC, label: translate('resultsScreen.figure.other') }]
}

/** What a figure may cover. Named streams stay as they are: they are chosen in a file, not here. */
export function perimeterChoices(before: Figure | null, translate: Translate): readonly Choice<PerimeterKind>[] {
  const kinds: readonly PerimeterKind[] = before?.perimeter.kind === 'streams' ? ['streams', 'campaign', 'accounts', 'term'] : ['campaign', 'accounts', 'term']
  return kinds.map((value) => ({ value, label: translate(`resultsScreen.figure.covers.${value}`) }))
}

/** The accounts of the campaign, the house's first. */
export function accountChoices(plan: Plan): readonly Choice<AccountId>[] {
  const rank = (kind: string): number => (kind === 'house' ? 0 : 1)
  return [...rowsOf(plan.accounts)]
    .sort((left, right) => rank(left.owner.kind) - rank(right.owner.kind))
    .map((account) => ({ value: account.id, label: printAccount(account) }))
}
