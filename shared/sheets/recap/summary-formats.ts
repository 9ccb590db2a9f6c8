import type { FormatRow } from '../../domain/recap/recap-rows.ts'
import type { CellSpec } from '../workbook-spec.ts'
import { cellAddress } from './address.ts'
import { DASH, formulaCell, numberCell, textCell } from './cells.ts'
import { formatLabel } from './labels.ts'
import { tableBlock, type Block, type PageColumn } from './page.ts'
import type { RecapContext } from './recap-context.ts'
import { isCounted, streamsRange } from './streams-layout.ts'

/** The columns of the formats, in their order; the chart refers to them. */
export const FORMAT_COLUMNS = ['format', 'streams', 'views', 'n', 'mean', 'median', 'likes', 'reading'] as const
type FormatColumn = (typeof FORMAT_COLUMNS)[number]

/** What each format reached, with its n, and "too few to conclude" under five (product.md section 5, rule 5). */
export function formatsTable(context: RecapContext): Block {
  const { recap, translate } = context
  const columns = columnsOf(context)
  return tableBlock<FormatRow>(
    'Formats',
    FORMAT_COLUMNS.map((column) => ({ header: translate(`workbook.head.${column}`), cell: columns[column] })),
    recap.formats,
    translate('workbook.nothing'),
  )
}

function columnsOf(context: RecapContext): Readonly<Record<FormatColumn, PageColumn<FormatRow>['cell']>> {
  const { translate, formats } = context
  const { whole, decimal } = formats
  const [names, outcomes] = [streamsRange(context, 'format'), streamsRange(context, 'outcome')]
  const [views, likes] = [streamsRange(context, 'views'), streamsRange(context, 'likes')]
  const count = (word: 'done' | 'improvised', who: string): string =>
    `COUNTIFS(${names},${who},${outcomes},"${translate(`workbook.outcome.${word}`)}")`
  const cell = (row: FormatRow, at: number, value: number | null, format: string, formula: (who: string) => string): CellSpec => {
    const label = formatLabel(row.format, translate)
    return isOneGroup(row, label, context)
      ? formulaCell(formula(criterion(label, cellAddress(0, at))), value, format)
      : numberCell(value, format)
  }
  const n = (range: string, who: string): string => `COUNTIFS(${names},${who},${range},">=0")`
  const unlessNone = (range: string, who: string, formula: string): string => `IF(${n(range, who)}=0,"${DASH}",${formula})`
  return {
    format: ({ format }) => textCell(formatLabel(format, translate), 'label'),
    streams: (row, at) => cell(row, at, row.streams, whole, (who) => `${count('done', who)}+${count('improvised', who)}`),
    views: (row, at) => cell(row, at, row.views, whole, (who) => unlessNone(views, who, `SUMIFS(${views},${names},${who})`)),
    n: (row, at) => cell(row, at, row.n, whole, (who) => n(views, who)),
    mean: (row, at) => cell(row, at, row.viewsMean, decimal, (who) => unlessNone(views, who, `AVERAGEIFS(${views},${names},${who})`)),
    median: (row, at) => medianCell(row, at, decimal, names, views),
    likes: (row, at) => cell(row, at, row.likes, whole, (who) => unlessNone(likes, who, `SUMIFS(${likes},${names},${who})`)),
    reading: ({ tooFew, n: found }) =>
      textCell(tooFew ? translate('workbook.tooFew', { n: found }) : '', tooFew ? 'warning' : 'body'),
  }
}

/** No function gives the median of a group: an array formula does. */
function medianCell(row: FormatRow, at: number, format: string, names: string, views: string): CellSpec {
  if (row.viewsMedian === null) return textCell(DASH, 'number')
  const formula = `MEDIAN(IF((${names}=${cellAddress(0, at)})*ISNUMBER(${views}),${views}))`
  return { kind: 'formula', formula, array: true, cached: row.viewsMedian, format, style: 'number' }
}

/** Whether the sheet's rows of that label are exactly the domain's group: spreadsheets do not tell "A" from "a". */
function isOneGroup(row: FormatRow, label: string, { recap, translate }: RecapContext): boolean {
  const same = recap.streams.filter((stream) => isCounted(stream) && fold(formatLabel(stream.format, translate)) === fold(label))
  return label.length <= 200 && same.length === row.streams
}

/** The criterion that means this very label: `*`, `?`, `~` and a leading `<`, `>`, `=` would mean something else. */
function criterion(label: string, cell: string): string {
  if (!/[*?~]|^[<>=]/u.test(label)) return cell
  return `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`
}

function fold(text: string): string {
  return text.toLowerCase()
}
