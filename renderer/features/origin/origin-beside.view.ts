import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { BesideFigure, FigureOrigin, RefusedOrigin } from '../../../shared/domain/recap/figure-origin.ts'
import { streamLabel } from '../../../shared/domain/recap/origin-row.ts'
import { accountNames } from '../../../shared/domain/recap/account-names.ts'
import type { StreamId } from '../../../shared/domain/values/id-schema.ts'
import { formatDate, formatNumber } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowOf } from '../../../shared/lib/table.ts'
import { metricLabel, perimeterLabel } from '../../../shared/sheets/recap/labels.ts'
import { valueText } from '../../../shared/sheets/value-text.ts'
import { sourceWords } from './origin-rows.view.ts'

/** A figure that stands beside the value, ready to display. */
export interface BesideLine {
  readonly key: string
  readonly kind: string
  readonly value: string
  readonly difference: string
  readonly perimeter: string
  readonly asOf: string
  readonly source: string
}

/** A total as of a date, with how it moved since the one before. */
export interface DriftLine {
  readonly key: string
  readonly asOf: string
  readonly total: string
  readonly streams: string
  readonly change: string
}

/** Names before "and 12 more": a sentence, not a list. */
const MOST_NAMES = 12

/** Figures typed by hand and totals of platforms, with the difference: neither replaces the other. */
export function besideLines(plan: Plan, { beside, unit }: FigureOrigin, accounts: ReadonlyMap<string, string>, translate: Translate): readonly BesideLine[] {
  return beside.map((one, index) => ({
    key: `${one.figure?.id ?? one.kind} ${String(index)}`,
    kind: translate(`origin.besideKind.${one.kind}`),
    value: valueText(one.value, unit, one.approximate, translate),
    difference: differenceWords(one, (number) => valueText(number, unit, false, translate), translate),
    perimeter: perimeterLabel(one.perimeter, accounts, translate),
    asOf: one.asOf === null ? '' : formatDate(one.asOf, translate, 'medium'),
    source: one.source === null ? '' : sourceWords(plan, one.source, translate),
  }))
}

function differenceWords({ difference, comparedWith }: BesideFigure, say: (number: number) => string, translate: Translate): string {
  if (difference === null || comparedWith === null) return translate('origin.noComparison')
  return translate('origin.comparedWith', { difference: signed(difference, say), value: say(comparedWith) })
}

/** The readings one after the other, each with its change. */
export function driftLines({ drift, unit }: FigureOrigin, translate: Translate): readonly DriftLine[] {
  const say = (number: number): string => (unit === 'seconds' ? valueText(number, unit, false, translate) : formatNumber(number, translate))
  return drift.map((point, index) => {
    const before = drift[index - 1]
    return {
      key: `${point.metric} ${point.asOf}`,
      asOf: formatDate(point.asOf, translate, 'medium'),
      total: say(point.total),
      streams: translate('origin.driftStreams', { count: point.n }),
      change: before === undefined ? '' : signed(point.total - before.total, say),
    }
  })
}

/** Why a ratio is not given: both perimeters, then what only one of them covers. */
export function refusalSentences(plan: Plan, { refusal, onlyAbove, onlyBelow, otherPosts }: RefusedOrigin, accounts: ReadonlyMap<string, string>, translate: Translate): readonly string[] {
  const { above, below } = refusal
  const [top, bottom] = [metricLabel(above.metric, translate), metricLabel(below.metric, translate)]
  const only = (metric: string, difference: typeof onlyAbove): readonly string[] => [
    ...(difference.accounts.length === 0 ? [] : [translate('origin.onlyAccounts', { metric, names: namesUpTo(accountNames(plan, difference.accounts), translate) })]),
    ...(difference.streams.length === 0 ? [] : [translate('origin.onlyStreams', { metric, names: namesUpTo(streamNames(plan, difference.streams, translate), translate) })]),
  ]
  return [
    translate('origin.refused', {
      above: top, abovePerimeter: perimeterLabel(above.perimeter, accounts, translate),
      below: bottom, belowPerimeter: perimeterLabel(below.perimeter, accounts, translate),
    }),
    ...only(top, onlyAbove),
    ...only(bottom, onlyBelow),
    ...(otherPosts.length === 0 ? [] : [translate('origin.otherPosts', { names: namesUpTo(streamNames(plan, otherPosts, translate), translate) })]),
  ]
}

/** Names between commas; beyond a dozen the rest is counted. */
export function namesUpTo(names: readonly string[], translate: Translate, most = MOST_NAMES): string {
  const shown = names.slice(0, most).join(', ')
  return names.length <= most ? shown : translate('origin.more', { names: shown, count: names.length - most })
}

function streamNames(plan: Plan, ids: readonly StreamId[], translate: Translate): readonly string[] {
  return ids.map((id) => {
    const stream = rowOf(plan.streams, id)
    return (stream === undefined ? '' : streamLabel(plan, stream)) || translate('origin.untitled')
  })
}

function signed(difference: number, say: (number: number) => string): string {
  if (difference === 0) return say(0)
  return `${difference > 0 ? '+' : '−'}${say(Math.abs(difference))}`
}
