import type { MethodNote } from '../../domain/recap/recap-rows.ts'
import type { Recap } from '../../domain/recap/recap.ts'
import type { CellSpec, SheetSpec } from '../workbook-spec.ts'
import { cellAddress } from './address.ts'
import { dateCell, formulaCell, numberCell, rowOfCells, textCell } from './cells.ts'
import { metricLabel, perimeterLabel, sourceGroupLabel, sourceLabel } from './labels.ts'
import { headingBlock, proseBlock, sheetOf, stackBlocks, tableBlock, titleBlock, type Block } from './page.ts'
import { metricRulesBlocks } from './metric-rules.ts'
import type { RecapContext } from './recap-context.ts'
import { subtitleOf } from './subtitle.ts'

type Control = Recap['controls'][number]
type DriftRow = Recap['drift'][number]

const WIDTHS = [30, 60, 34, 10, 10, 12, 42, 36] as const
const CHARACTERS = 220
const CONTROL_TOTAL = 2
const CONTROL_SUM = 3

/** Sheet 9: how each indicator is made, what was left out and why, and what the platforms' own totals say. */
export function methodNoteSheet(context: RecapContext): SheetSpec {
  const { recap, translate } = context
  const name = translate('workbook.sheet.methodNote')
  const heading = (text: string): Block => headingBlock(text, WIDTHS.length)
  const built = stackBlocks([
    titleBlock(name, subtitleOf(context)),
    proseBlock(translate('workbook.note.rules'), WIDTHS.length, CHARACTERS, 'note'),
    heading(translate('workbook.note.indicators')),
    indicatorsBlock(context),
    heading(translate('workbook.note.leftovers')),
    leftoversBlock(context),
    ...(recap.controls.length === 0 ? [] : [heading(translate('workbook.note.controls')), controlsBlock(context)]),
    ...(recap.drift.length === 0 ? [] : [heading(translate('workbook.note.drift')), driftBlock(context)]),
    ...metricRulesBlocks(context, heading),
  ])
  return sheetOf(name, WIDTHS, built, { freeze: { rows: 3, columns: 1 } })
}

function indicatorsBlock(context: RecapContext): Block {
  const { recap, translate, formats, accounts } = context
  return tableBlock<MethodNote>(
    'MethodNotes',
    [
      { header: translate('workbook.head.indicator'), cell: ({ indicator }) => textCell(translate(`workbook.indicator.${indicator.id}`), 'label') },
      { header: translate('workbook.head.definition'), cell: ({ definition }) => textCell(translate(definition)) },
      { header: translate('workbook.head.perimeter'), cell: ({ indicator }) => textCell(perimeterLabel(indicator.perimeter, accounts, translate, Number.POSITIVE_INFINITY)) },
      { header: translate('workbook.head.n'), cell: ({ indicator }) => numberCell(indicator.n, formats.whole) },
      { header: translate('workbook.head.of'), cell: ({ indicator }) => numberCell(indicator.of, formats.whole) },
      { header: translate('workbook.head.asOf'), cell: ({ indicator }) => dateCell(indicator.asOf, formats.date) },
      { header: translate('workbook.head.sources'), cell: ({ sources }) => textCell(sources.map((source) => sourceGroupLabel(source, translate)).join('\n')) },
      { header: translate('workbook.head.leftOut'), cell: (note) => leftOutCell(note, context) },
    ],
    recap.method,
    translate('workbook.nothing'),
  )
}

function leftOutCell({ leftOut }: MethodNote, { translate }: RecapContext): CellSpec {
  const lines = leftOut.map(({ reason, count }) =>
    translate('workbook.leftOutCount', { what: translate(`workbook.leftOut.${reason}`), n: count }),
  )
  return textCell(lines.join('\n'))
}

function leftoversBlock({ recap, translate, formats }: RecapContext): Block {
  const { unassigned, notOurs, unplayedSlots } = recap.leftovers
  const line = (key: 'unassigned' | 'notOurs' | 'unplayed', value: number) =>
    rowOfCells([textCell(translate(`workbook.note.${key}`), 'label'), numberCell(value, formats.whole)], 28)
  return () => ({ rows: [line('unassigned', unassigned), line('notOurs', notOurs), line('unplayed', unplayedSlots)] })
}

function controlsBlock({ recap, translate, formats }: RecapContext): Block {
  return tableBlock<Control>(
    null,
    [
      { header: translate('workbook.head.metric'), cell: ({ figure }) => textCell(metricLabel(figure.metric, translate), 'label') },
      { header: translate('workbook.head.source'), cell: ({ source }) => textCell(sourceLabel(source, translate)) },
      { header: translate('workbook.head.control'), cell: ({ figure }) => numberCell(figure.value, formats.whole) },
      { header: translate('workbook.head.sum'), cell: ({ sum }) => numberCell(sum, formats.whole) },
      { header: translate('workbook.head.n'), cell: ({ n }) => numberCell(n, formats.whole) },
      {
        header: translate('workbook.head.difference'),
        cell: (row, at) => differenceCell(row, at, formats.signed),
      },
    ],
    recap.controls,
    translate('workbook.nothing'),
  )
}

/** The platform's total less the sum of its rows. */
function differenceCell({ difference, sum, figure }: Control, at: number, format: string): CellSpec {
  if (difference === null || sum === null) return textCell('', 'number')
  if (figure.value - sum !== difference) return numberCell(difference, format)
  return formulaCell(`${cellAddress(CONTROL_TOTAL, at)}-${cellAddress(CONTROL_SUM, at)}`, difference, format)
}

function driftBlock({ recap, translate, formats }: RecapContext): Block {
  const TOTAL = 3
  return tableBlock<DriftRow>(
    'Drift',
    [
      { header: translate('workbook.head.metric'), cell: ({ metric }) => textCell(translate(`workbook.metric.${metric}`), 'label') },
      { header: translate('workbook.head.notes'), cell: () => textCell('') },
      { header: translate('workbook.head.asOf'), cell: ({ asOf }) => dateCell(asOf, formats.date) },
      { header: translate('workbook.head.total'), cell: ({ total }) => numberCell(total, formats.whole) },
      { header: translate('workbook.head.n'), cell: ({ n }) => numberCell(n, formats.whole) },
      {
        header: translate('workbook.head.since'),
        cell: (row, at) => {
          const before = previous(recap.drift, row)
          if (before === null) return textCell('', 'number')
          return formulaCell(`${cellAddress(TOTAL, at)}-${cellAddress(TOTAL, at - 1)}`, row.total - before.total, formats.signed)
        },
      },
    ],
    recap.drift,
    translate('workbook.nothing'),
  )
}

/** The row just above, when it is an earlier reading of the same metric. */
function previous(drift: readonly DriftRow[], row: DriftRow): DriftRow | null {
  const before = drift[drift.indexOf(row) - 1]
  return before !== undefined && before.metric === row.metric && before.asOf < row.asOf ? before : null
}
