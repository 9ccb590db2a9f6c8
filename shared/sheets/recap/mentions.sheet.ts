import type { RelayRow, TrendRow } from '../../domain/recap/recap-rows.ts'
import type { SheetSpec } from '../workbook-spec.ts'
import { cellAddress } from './address.ts'
import { accountSeries } from './account-series.ts'
import { dateCell, formulaCell, numberCell, textCell, timeCell } from './cells.ts'
import { platformLabel, sourceLabel } from './labels.ts'
import { mentionDetails } from './mention-details.ts'
import { mentionHours } from './mention-hours.ts'
import { approximately } from './number-formats.ts'
import { headingBlock, proseBlock, sheetOf, stackBlocks, tableBlock, titleBlock, type Block } from './page.ts'
import type { RecapContext } from './recap-context.ts'
import { subtitleOf } from './subtitle.ts'

const WIDTHS = [26, 14, 18, 14, 14, 14, 14, 44] as const

/**
 * Sheet 7: the mentions hour by hour with their chart, the windows in the trends, the relays in the order of time, who
 * made the mentions, what was left out as a double, and what accounts count day by day.
 */
export function mentionsSheet(context: RecapContext): SheetSpec {
  const { translate } = context
  const name = translate('workbook.sheet.mentions')
  const built = stackBlocks([
    titleBlock(name, subtitleOf(context)),
    proseBlock(translate('workbook.mentions.note'), WIDTHS.length, 140, 'note'),
    headingBlock(translate('workbook.mentions.hours'), WIDTHS.length),
    mentionHours(context),
    headingBlock(translate('workbook.mentions.trends'), WIDTHS.length),
    trendsBlock(context),
    ...(context.recap.relays.length === 0 ? [] : [headingBlock(translate('workbook.method.relays'), WIDTHS.length), relaysBlock(context)]),
    ...mentionDetails(context, WIDTHS.length),
    ...accountSeries(context, WIDTHS.length),
  ])
  return sheetOf(name, WIDTHS, built, { freeze: { rows: 3, columns: 0 } })
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

/** Who carried the campaign further, in the order of time; what has no time of day comes last. */
function relaysBlock({ recap, translate, formats }: RecapContext): Block {
  const inTime = [...recap.relays].sort((left, right) => (left.minute ?? Infinity) - (right.minute ?? Infinity) || 0)
  return tableBlock<RelayRow>(
    null,
    [
      { header: translate('workbook.head.relay'), cell: ({ relay }) => textCell(relay.name, 'label') },
      { header: translate('workbook.head.platform'), cell: ({ relay }) => textCell(relay.platform === null ? '' : platformLabel(relay.platform, translate)) },
      { header: translate('workbook.head.kind'), cell: ({ relay }) => textCell(translate(`workbook.relayKind.${relay.kind}`)) },
      { header: translate('workbook.head.audience'), cell: ({ relay }) => numberCell(relay.audience, approximately(formats.whole, relay.approximate)) },
      { header: translate('workbook.head.date'), cell: ({ relay }) => dateCell(relay.date, formats.date) },
      { header: translate('workbook.head.time'), cell: ({ relay }) => timeCell(relay.minute, formats.time) },
    ],
    inTime,
    translate('workbook.nothing'),
  )
}
