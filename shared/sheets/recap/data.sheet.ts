import type { DataRow } from '../../domain/recap/recap-rows.ts'
import { METRICS } from '../../domain/results/metric.ts'
import type { SheetSpec } from '../workbook-spec.ts'
import { dateCell, numberCell, textCell } from './cells.ts'
import { momentLabel } from './labels.ts'
import { proseBlock, sheetOf, stackBlocks, tableBlock, titleBlock, type PageColumn } from './page.ts'
import type { RecapContext } from './recap-context.ts'
import { subtitleOf } from './subtitle.ts'

const WIDTHS = [13, 30, 18, 8, 36, 22, 22, 34, 22, 11, 9] as const

/** Sheet 10: every imported row that the recap uses, with its file, sheet and row, its ids intact as texts. */
export function dataSheet(context: RecapContext): SheetSpec {
  const { recap, translate } = context
  const name = translate('workbook.sheet.data')
  const columns = columnsOf(context)
  const built = stackBlocks([
    titleBlock(name, subtitleOf(context)),
    proseBlock(translate('workbook.data.note'), WIDTHS.length, 180, 'note'),
    tableBlock('Data', columns, recap.data, translate('workbook.nothing')),
  ])
  return sheetOf(name, columns.map((_, index) => WIDTHS[index] ?? 12), built, {
    freeze: { rows: 5, columns: 1 },
    gridlines: true,
    print: { landscape: true, fitWidth: true, repeatRows: '$5:$5', paper: 'A3' },
  })
}

function columnsOf({ recap, translate, formats }: RecapContext): readonly PageColumn<DataRow>[] {
  const zone = recap.campaign.zone
  const used = METRICS.filter((metric) => recap.data.some(({ metrics }) => metrics[metric] !== undefined))
  return [
    { header: translate('workbook.head.kind'), cell: ({ kind }) => textCell(translate(`workbook.dataKind.${kind}`), 'line') },
    { header: translate('workbook.head.file'), cell: ({ file }) => textCell(file, 'line') },
    { header: translate('workbook.head.sheet'), cell: ({ sheet }) => textCell(sheet, 'line') },
    { header: translate('workbook.head.row'), cell: ({ row }) => numberCell(row, '0') },
    { header: translate('workbook.head.label'), cell: ({ label }) => textCell(label, 'line') },
    { header: translate('workbook.head.account'), cell: ({ account }) => textCell(account, 'line') },
    { header: translate('workbook.head.itemId'), cell: ({ platformItemId }) => textCell(platformItemId, 'line') },
    { header: translate('workbook.head.link'), cell: ({ link }) => textCell(link, 'line') },
    { header: translate('workbook.head.at'), cell: ({ at }) => textCell(at === null ? '' : momentLabel(at, zone, translate), 'line') },
    { header: translate('workbook.head.asOf'), cell: ({ asOf }) => dateCell(asOf, formats.date) },
    { header: translate('workbook.head.counts'), cell: ({ counts }) => textCell(translate(counts ? 'workbook.yes' : 'workbook.no'), 'line') },
    ...used.map((metric) => ({
      header: translate(`workbook.metric.${metric}`),
      cell: ({ metrics }: DataRow) => numberCell(metrics[metric] ?? null, formats.whole),
    })),
  ]
}
