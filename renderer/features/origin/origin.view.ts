import { printAccount } from '../../../shared/domain/campaign/print-account.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { FigureOrigin } from '../../../shared/domain/recap/figure-origin.ts'
import type { FigureRef } from '../../../shared/domain/recap/figure-ref.ts'
import { originOf } from '../../../shared/domain/recap/origin-of.ts'
import type { Metric } from '../../../shared/domain/results/metric.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import { perimeterLabel } from '../../../shared/sheets/recap/labels.ts'
import { valueText } from '../../../shared/sheets/value-text.ts'
import { besideLines, driftLines, namesUpTo, refusalSentences, type BesideLine, type DriftLine } from './origin-beside.view.ts'
import { formulaWords } from './origin-formula.view.ts'
import { originLines, type OriginLine } from './origin-rows.view.ts'
import { originTitle } from './origin-title.view.ts'

/** One thing to know of a figure, by its name. */
export interface OriginFact {
  readonly id: 'formula' | 'definition' | 'perimeter' | 'n' | 'asOf' | 'state'
  readonly text: string
}

/** The origin of a figure, ready to display. */
export interface OriginView {
  readonly title: string
  readonly value: string
  readonly isRefused: boolean
  readonly facts: readonly OriginFact[]
  /** Sentences by refused ratio. */
  readonly refused: readonly (readonly string[])[]
  readonly beside: readonly BesideLine[]
  readonly drift: readonly DriftLine[]
  readonly lines: readonly OriginLine[]
  readonly counted: number
}

/** What is shown of a number's origin; `null` when the number is no longer there. */
export function originView(plan: Plan, ref: FigureRef, translate: Translate): OriginView | null {
  const origin = originOf(plan, ref)
  if (origin === null) return null
  const accounts = new Map(rowsOf(plan.accounts).map((account) => [account.id as string, printAccount(account)]))
  const isRefused = origin.value === null && origin.refused.length > 0
  return {
    title: originTitle(plan, ref, translate),
    value: origin.value !== null
      ? valueText(origin.value, origin.unit, origin.approximate, translate)
      : translate(isRefused ? 'origin.notCalculated' : 'origin.nothingMeasured'),
    isRefused,
    facts: factsOf(origin, accounts, translate).filter(({ text }) => text !== ''),
    refused: origin.refused.map((one) => refusalSentences(plan, one, accounts, translate)),
    beside: besideLines(plan, origin, accounts, translate),
    drift: driftLines(origin, translate),
    lines: originLines(plan, origin, translate),
    counted: origin.rows.filter(({ whyNot }) => whyNot === null).length,
  }
}

function factsOf(origin: FigureOrigin, accounts: ReadonlyMap<string, string>, translate: Translate): readonly OriginFact[] {
  return [
    { id: 'formula', text: formulaWords(origin, translate) },
    { id: 'definition', text: definitionWords(origin.ref, translate) },
    { id: 'perimeter', text: origin.value === null && origin.refused.length > 0 ? '' : perimeterLabel(origin.perimeter, accounts, translate, 6) },
    { id: 'n', text: dataWords(origin, translate) },
    { id: 'asOf', text: asOfWords(origin, translate) },
    { id: 'state', text: stateWords(origin, translate) },
  ]
}

function definitionWords(ref: FigureRef, translate: Translate): string {
  if (ref.kind === 'indicator') return translate(`indicator.${ref.id}.definition`)
  const metric = metricOf(ref)
  return metric === null ? '' : translate(`metric.${metric}.definition`)
}

function metricOf(ref: FigureRef): Metric | null {
  return ref.kind === 'reading' || ref.kind === 'slot' || ref.kind === 'drift' ? ref.metric : null
}

/** How many of how many have the figure, and which ones do not. */
function dataWords({ n, of, rows, method, value, refused }: FigureOrigin, translate: Translate): string {
  // Of what is counted, the formula says it already; of what is refused, the refusal does.
  const isRefused = value === null && refused.length > 0
  if (method === 'count' || method === 'typed' || of === 0 || isRefused) return ''
  const say = (number: number): string => valueText(number, null, false, translate)
  const missing = new Map(rows.filter(({ whyNot }) => whyNot === 'noValue').map(({ group, label }) => [group, label || translate('origin.untitled')]))
  const counted = translate('origin.nOf', { n: say(n), of: say(of) })
  if (missing.size === 0) return counted
  return `${counted} · ${translate('origin.without', { count: missing.size, names: namesUpTo([...missing.values()], translate) })}`
}

function asOfWords({ asOf, asOfEarliest }: FigureOrigin, translate: Translate): string {
  if (asOf === null) return ''
  const day = (date: string): string => formatDate(date, translate, 'medium')
  if (asOfEarliest === null || asOfEarliest === asOf) return translate('origin.asOfOn', { date: day(asOf) })
  return translate('origin.asOfBetween', { from: day(asOfEarliest), to: day(asOf) })
}

function stateWords({ provisionalUntil, rows, value }: FigureOrigin, translate: Translate): string {
  if (value === null) return ''
  if (provisionalUntil !== null) return translate('origin.provisional', { date: formatDate(provisionalUntil, translate, 'medium') })
  const isRead = rows.some(({ whyNot, record }) => whyNot === null && record.startsWith('observation:'))
  return isRead ? translate('origin.final') : ''
}
