import type { HourRow, TrendRow } from '../../domain/recap/recap-rows.ts'
import type { CellSpec, SheetSpec } from '../workbook-spec.ts'
import { cellAddress } from './address.ts'
import { formulaCell, numberCell, textCell, timeCell } from './cells.ts'
import { platformLabel, sourceLabel } from './labels.ts'
import { mentionDetails } from './mention-details.ts'
import { MENTION_HOUR_COLUMNS, type MentionHourColumn } from './mentions-layout.ts'
import { headingBlock, proseBlock, sheetOf, stackBlocks, tableBlock, titleBlock, type Block, type PageColumn } from './page.ts'
import type { RecapContext } from './recap-context.ts'
import { subtitleOf } from './subtitle.ts'

const WIDTHS = [26, 14, 18, 14, 14, 14, 14, 44] as const

/** Sheet 7: the mentions hour by hour, who made them, what was left out as a double, and the windows in the trends. */
export function mentionsSheet(context: RecapContext): SheetSpec {
  const { translate } = context
  const name = translate('workbook.sheet.mentions')
  const built = stackBlocks([
    titleBlock(name, subtitleOf(context)),
    proseBlock(translate('workbook.mentions.note'), WIDTHS.length, 140, 'note'),
    headingBlock(translate('workbook.mentions.hours'), WIDTHS.length),
    hoursBlock(context),
    headingBlock(translate('workbook.mentions.trends'), WIDTHS.length),
    trendsBlock(context),
    ...mentionDetails(context, WIDTHS.length),
  ])
  return sheetOf(name, WIDTHS, built, { freeze: { rows: 3, columns: 0 } })
}

function hoursBlock({ recap, translate, formats }: RecapContext): Block {
  const yes = translate('workbook.yes')
  const at = (column: MentionHourColumn, row: number): string => cellAddress(MENTION_HOUR_COLUMNS.indexOf(column), row)
  const split = (hour: HourRow, row: number, trending: boolean): CellSpec => {
    const formula = `IF(${at('inTrend', row)}${trending ? '=' : '<>'}"${yes}",${at('mentions', row)},"")`
    return formulaCell(formula, hour.trending === trending ? hour.mentions : '', formats.whole)
  }
  const cells: Readonly<Record<MentionHourColumn, PageColumn<HourRow>['cell']>> = {
    hour: ({ hour }) => numberCell(hour, formats.hour, 'label'),
    mentions: ({ mentions }) => numberCell(mentions, formats.whole),
    inTrend: ({ trending }) => textCell(trending ? yes : ''),
    mentionsInTrend: (row, index) => split(row, index, true),
    mentionsOutOfTrend: (row, index) => split(row, index, false),
  }
  return tableBlock<HourRow>(
    'MentionHours',
    MENTION_HOUR_COLUMNS.map((column) => ({ header: translate(`workbook.head.${column}`), cell: cells[column] })),
    recap.hours,
    translate('workbook.nothing'),
  )
}

function trendsBlock({ recap, translate, formats }: RecapContext): Block {
  const [FROM, TO] = [4, 5]
  return tableBlock<TrendRow>(
    null,
    [
      { header: translate('workbook.head.term'), cell: ({ term }) => textCell(term, 'label') },
      { header: translate('workbook.head.platform'), cell: ({ platform }) => textCell(platformLabel(platform, translate)) },
      { header: translate('workbook.head.place'), cell: ({ place }) => textCell(place) },
      { header: translate('workbook.head.rank'), cell: ({ rank }) => numberCell(rank, '0') },
      { header: translate('workbook.head.from'), cell: ({ from }) => timeCell(from, formats.time) },
      { header: translate('workbook.head.to'), cell: ({ to }) => timeCell(to, formats.time) },
      {
        header: translate('workbook.head.minutes'),
        cell: ({ from, to }, row) =>
          to === null
            ? textCell('', 'number')
            : formulaCell(`ROUND((${cellAddress(TO, row)}-${cellAddress(FROM, row)})*1440,2)`, to - from, formats.whole),
      },
      { header: translate('workbook.head.source'), cell: ({ source }) => textCell(sourceLabel(source, translate)) },
    ],
    recap.trends,
    translate('workbook.nothing'),
  )
}
