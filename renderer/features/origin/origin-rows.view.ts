import { printAccount } from '../../../shared/domain/campaign/print-account.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { FigureOrigin, OriginRow } from '../../../shared/domain/recap/figure-origin.ts'
import { metricsOfIndicator } from '../../../shared/domain/recap/origin-of-indicator.ts'
import type { Source } from '../../../shared/domain/values/source.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowOf } from '../../../shared/lib/table.ts'
import { metricLabel } from '../../../shared/sheets/recap/labels.ts'
import { valueText } from '../../../shared/sheets/value-text.ts'

/** The kept row that a line leads to. */
export interface KeptPlace {
  readonly import: string
  readonly file: string
  readonly sheet: string
  readonly row: number
}

/** One row of an origin, ready to display. */
export interface OriginLine {
  readonly key: string
  readonly label: string
  /** Of a ratio: which of its two sums the row is part of. */
  readonly metric: string
  readonly account: string
  readonly value: string
  readonly asOf: string
  readonly source: string
  /** `null` for what somebody typed, and for a file that was forgotten. */
  readonly place: KeptPlace | null
  readonly counts: boolean
  /** Whether it counts, in a word or three. */
  readonly why: string
}

/** The rows of an origin in words: those that count first, each kind in its order. */
export function originLines(plan: Plan, { ref, rows }: FigureOrigin, translate: Translate): readonly OriginLine[] {
  const [above, below] = ref.kind === 'indicator' ? metricsOfIndicator(ref.id) : []
  const sorted = [...rows.filter(({ whyNot }) => whyNot === null), ...rows.filter(({ whyNot }) => whyNot !== null)]
  return sorted.map((row, index) => {
    const metric = row.side === 'above' ? above : below
    return { ...lineOf(plan, row, index, translate), metric: below === undefined || metric === undefined ? '' : metricLabel(metric, translate) }
  })
}

function lineOf(plan: Plan, row: OriginRow, index: number, translate: Translate): Omit<OriginLine, 'metric'> {
  const { label, account, accountText, value, unit, approximate, asOf, source, whyNot } = row
  const known = account === null ? undefined : rowOf(plan.accounts, account)
  return {
    key: `${row.record} ${row.side} ${String(index)}`,
    label: label === '' ? translate('origin.untitled') : label,
    account: known === undefined ? accountText : printAccount(known),
    value: value === null ? '' : valueText(value, unit, approximate, translate),
    asOf: asOf === null ? '' : formatDate(asOf, translate, 'medium'),
    source: sourceWords(plan, source, translate),
    place: placeOf(plan, source),
    counts: whyNot === null,
    why: whyNot === null ? translate('origin.counts') : translate(`origin.whyNot.${whyNot}`),
  }
}

/** Where a value comes from: file, sheet and row; or who typed it, and when. */
export function sourceWords(plan: Plan, source: Source | null, translate: Translate): string {
  if (source === null) return translate('origin.formula.typed')
  if (source.kind === 'typed') {
    const date = formatDate(source.on, translate, 'medium')
    return source.typedBy === '' ? `${translate('origin.formula.typed')}, ${date}` : translate('workbook.source.typed', { by: source.typedBy, date })
  }
  const file = rowOf(plan.imports, source.import)?.file ?? translate('origin.fileGone')
  // A text file is its own sheet: naming it twice says nothing.
  return source.sheet === '' || file.startsWith(source.sheet)
    ? translate('origin.placeOfFile', { file, row: source.row })
    : translate('origin.place', { file, sheet: source.sheet, row: source.row })
}

function placeOf(plan: Plan, source: Source | null): KeptPlace | null {
  if (source === null || source.kind === 'typed') return null
  const file = rowOf(plan.imports, source.import)?.file
  return file === undefined ? null : { import: source.import, file, sheet: source.sheet, row: source.row }
}
