import type { NamedSource } from '../../domain/recap/recap-rows.ts'
import type { Translate } from '../../i18n/translate.ts'
import { cellAddress } from './address.ts'
import { formulaCell, numberCell, rowOfCells, textCell } from './cells.ts'
import { sourceLabel } from './labels.ts'
import { headingBlock, tableBlock, type Block } from './page.ts'
import type { RecapContext } from './recap-context.ts'

/** Authors shown: the rest stands in the Data sheet. */
const MOST_AUTHORS = 20
/** Doubles and repeated words shown, the most frequent first. */
const MOST_TEXTS = 30

/** Under the hours: how many rows were counted, by whom, which were doubles, which say the same words. */
export function mentionDetails(context: RecapContext, columns: number): readonly Block[] {
  const { recap, translate } = context
  if (recap.mentions.rows === 0) return []
  return [
    headingBlock(translate('workbook.mentions.summary'), columns),
    countsBlock(context),
    headingBlock(translate('workbook.mentions.authors'), columns),
    authorsBlock(context),
    ...section(translate('workbook.mentions.duplicates'), recap.mentions.duplicates.length, columns, duplicatesBlock(context)),
    ...section(translate('workbook.mentions.repeated'), recap.mentions.repeated.length, columns, repeatedBlock(context)),
  ]
}

function section(title: string, rows: number, columns: number, block: Block): readonly Block[] {
  return rows === 0 ? [] : [headingBlock(title, columns), block]
}

function countsBlock({ recap, translate, formats }: RecapContext): Block {
  const { rows, counted, relayed, beforeDay, afterDay, withoutHour } = recap.mentions
  const aside = { relayed, beforeDay, afterDay, withoutHour }
  // The keys of the record just above.
  const kinds = Object.keys(aside) as (keyof typeof aside)[]
  return (top) => ({
    rows: [
      rowOfCells([textCell(translate('workbook.mentions.rows'), 'label'), numberCell(rows, formats.whole)]),
      rowOfCells([textCell(translate('workbook.mentions.doubles'), 'label'), numberCell(rows - counted, formats.whole)]),
      rowOfCells([
        textCell(translate('workbook.mentions.counted'), 'label'),
        formulaCell(`${cellAddress(1, top)}-${cellAddress(1, top + 1)}`, counted, formats.whole),
      ]),
      ...kinds.map((kind) => rowOfCells([textCell(translate(`workbook.mentions.${kind}`), 'label'), numberCell(aside[kind], formats.whole)])),
    ],
  })
}

function authorsBlock({ recap, translate, formats }: RecapContext): Block {
  return tableBlock(
    'Authors',
    [
      { header: translate('workbook.head.author'), cell: ({ author }) => textCell(author, 'label') },
      { header: translate('workbook.head.mentions'), cell: ({ mentions }) => numberCell(mentions, formats.whole) },
      { header: translate('workbook.head.reach'), cell: ({ reach }) => numberCell(reach, formats.whole) },
    ],
    recap.mentions.authors.slice(0, MOST_AUTHORS),
    translate('workbook.nothing'),
  )
}

function duplicatesBlock({ recap, translate, formats }: RecapContext): Block {
  return tableBlock(
    null,
    [
      { header: translate('workbook.head.author'), cell: ({ author }) => textCell(author) },
      { header: translate('workbook.head.rows'), cell: ({ rows }) => numberCell(rows.length, formats.whole) },
      { header: translate('workbook.head.text'), cell: ({ text, url }) => textCell(text || url, 'line') },
      // The text goes on over the empty cells beside it, up to the wide last column.
      ...Array.from({ length: 4 }, () => ({ header: '', cell: () => textCell('', 'line') })),
      { header: translate('workbook.head.source'), cell: ({ rows }) => textCell(rowsLabel(rows, translate)) },
    ],
    recap.mentions.duplicates.slice(0, MOST_TEXTS),
    translate('workbook.nothing'),
  )
}

function repeatedBlock({ recap, translate, formats }: RecapContext): Block {
  return tableBlock(
    null,
    [
      { header: translate('workbook.head.firstSaid'), cell: ({ author }) => textCell(author) },
      { header: translate('workbook.head.mentions'), cell: ({ mentions }) => numberCell(mentions, formats.whole) },
      { header: translate('workbook.head.relayed'), cell: ({ relayed }) => numberCell(relayed, formats.whole) },
      { header: translate('workbook.head.text'), cell: ({ text }) => textCell(text, 'line') },
    ],
    recap.mentions.repeated.slice(0, MOST_TEXTS),
    translate('workbook.nothing'),
  )
}

/** The rows that hold a post, those of one sheet together: `mentions.csv, rows 12, 48`. */
function rowsLabel(rows: readonly NamedSource[], translate: Translate): string {
  const bySheet = Map.groupBy(rows, (source) => (source.kind === 'file' ? JSON.stringify([source.file, source.sheet]) : sourceLabel(source, translate)))
  return [...bySheet.values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    if (first.kind === 'typed' || own.length === 1) return [sourceLabel(first, translate)]
    const numbers = own.flatMap((source) => (source.kind === 'file' ? source.row : []))
    // A text file has one table, whose name only repeats the file's.
    const file = [first.file, first.sheet].filter((name, index) => index === 0 || (name !== '' && name !== first.file)).join(', ')
    return [translate('workbook.source.rowList', { file, rows: numbers.join(', ') })]
  }).join(' ; ')
}
