import type { ImportRow, RowReading } from '../../../shared/contract/answers.ts'
import { formatDate, formatNumber } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import type { FieldChange } from './preview.view.ts'

/** What an update does to the figures of its post or stream. */
export interface ReadingChange {
  /** Each metric that the file says otherwise than what was known, before and after. */
  readonly changes: readonly FieldChange[]
  /** Of which date the figures are, and those before. */
  readonly note: string
}

/** The figures of an update beside the ones before; `null` where it brings none, or is no update. */
export function readingChange({ outcome, reading }: Pick<ImportRow, 'outcome' | 'reading'>, translate: Translate): ReadingChange | null {
  if (outcome !== 'updated' || reading === null) return null
  const changed = reading.metrics.filter(({ before, after }) => before?.value !== after)
  return { changes: changed.map((one) => changeOf(one, translate)), note: noteOf(reading, changed.length > 0, translate) }
}

function changeOf({ metric, before, after }: RowReading['metrics'][number], translate: Translate): FieldChange {
  const was = before === null ? '' : formatNumber(before.value, translate)
  return { label: translate(`workbook.metric.${metric}`), before: was, after: formatNumber(after, translate) }
}

function noteOf({ asOf, metrics }: RowReading, isMoved: boolean, translate: Translate): string {
  const date = formatDate(asOf, translate, 'medium')
  const [before] = metrics.flatMap((one) => (one.before === null ? [] : [one.before.asOf])).sort().reverse()
  if (before === undefined) return translate('import.readingFirst', { date })
  const params = { date, before: formatDate(before, translate, 'medium') }
  if (before === asOf) return translate('import.readingCorrected', params)
  return translate(isMoved ? 'import.readingLater' : 'import.readingSame', params)
}
