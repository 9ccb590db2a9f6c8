import type { ParticipantRow } from '../../domain/recap/recap-rows.ts'
import type { Recap } from '../../domain/recap/recap.ts'
import type { CellSpec, SheetSpec } from '../workbook-spec.ts'
import { cellAddress, fixedColumn, quotedText } from './address.ts'
import { DASH, formulaCell, numberCell, textCell } from './cells.ts'
import { proseBlock, sheetOf, stackBlocks, tableBlock, titleBlock, type PageColumn } from './page.ts'
import type { RecapContext } from './recap-context.ts'
import { participantKeys, streamsRange, type StreamColumn } from './streams-layout.ts'
import { subtitleOf } from './subtitle.ts'

const COLUMNS = [
  'ref', 'name', 'role', 'team', 'device', 'status', 'planned', 'done', 'improvised', 'streams', 'views', 'likes',
  'viewsN', 'presence', 'cannot',
] as const
type Column = (typeof COLUMNS)[number]
const WIDTHS = [9, 26, 26, 20, 10, 14, 9, 9, 11, 10, 10, 10, 8, 12, 34] as const
/** Title, note and header stand above. */
const FIRST_ROW = 5
/** Past this many cells to look through, a spreadsheet would take minutes to open: the values stand without formulas. */
const MOST_LOOKUPS = 2_000_000
const CHARTED = 30

/**
 * Sheet 5: what each person had planned, did and reached. The most viewed come first, so that the chart reads like the
 * table. Streams, views and likes are looked up in the Streams sheet.
 */
export function participantsSheet(context: RecapContext): SheetSpec {
  const { recap, translate } = context
  const name = translate('workbook.sheet.participants')
  const built = stackBlocks([
    titleBlock(name, subtitleOf(context)),
    proseBlock(translate('workbook.participants.note'), 9, 130, 'note'),
    tableBlock('Participants', columnsOf(context), inOrder(recap), translate('workbook.nothing')),
  ])
  return sheetOf(name, WIDTHS, built, {
    freeze: { rows: FIRST_ROW, columns: 2 },
    print: { landscape: true, fitWidth: true, repeatRows: `$${FIRST_ROW}:$${FIRST_ROW}`, paper: 'A4' },
  })
}

/** Names and views of the people with the most views, for their chart; `null` when nobody has any. */
export function participantsChartRanges({ recap, translate }: RecapContext): ChartRanges | null {
  const rows = Math.min(CHARTED, recap.participants.filter(({ views }) => views !== null).length)
  if (rows === 0) return null
  const range = (column: Column): string =>
    fixedColumn(translate('workbook.sheet.participants'), COLUMNS.indexOf(column), FIRST_ROW, FIRST_ROW + rows - 1)
  return { categories: range('name'), values: range('views'), rows }
}

export interface ChartRanges {
  readonly categories: string
  readonly values: string
  readonly rows: number
}

function inOrder({ participants }: Recap): readonly ParticipantRow[] {
  return [...participants].sort((a, b) => (b.views ?? -1) - (a.views ?? -1) || a.name.localeCompare(b.name))
}

function columnsOf(context: RecapContext): readonly PageColumn<ParticipantRow>[] {
  const { recap, translate, formats } = context
  const keys = participantKeys(recap.participants)
  const lookUp = lookUpIn(context)
  const count = (value: number): CellSpec => numberCell(value, formats.whole)
  const cells: Readonly<Record<Column, PageColumn<ParticipantRow>['cell']>> = {
    ref: ({ id }) => textCell(keys.get(id) ?? '', 'line'),
    name: (row) => textCell(row.name),
    role: (row) => textCell(row.role),
    team: (row) => textCell(row.team),
    device: ({ device }) => textCell(device === null ? '' : translate(`workbook.device.${device}`)),
    status: ({ status }) => textCell(translate(`workbook.status.${status}`), status === 'confirmed' ? 'good' : 'body'),
    planned: ({ plannedSlots }) => count(plannedSlots),
    done: ({ doneSlots }) => count(doneSlots),
    improvised: ({ improvised }) => count(improvised),
    streams: ({ streams }) => count(streams),
    views: (row, at) => lookUp('views', row.views, at),
    likes: (row, at) => lookUp('likes', row.likes, at),
    viewsN: (row, at) => lookUp('n', row.viewsN, at),
    presence: ({ presence }) =>
      textCell(translate(`workbook.presence.${presence}`), presence === 'absent' ? 'warning' : 'body'),
    cannot: ({ cannotTakePart }) => textCell(cannotTakePart),
  }
  return COLUMNS.map((column) => ({ header: translate(`workbook.head.${column}`), cell: cells[column] }))
}

type LookUp = (what: 'views' | 'likes' | 'n', value: number | null, at: number) => CellSpec

/** A person's streams are those whose codes hold this person's between its marks. */
function lookUpIn(context: RecapContext): LookUp {
  const { recap, formats } = context
  const live = recap.streams.length > 0 && recap.streams.length * recap.participants.length <= MOST_LOOKUPS
  const range = (column: StreamColumn): string => streamsRange(context, column)
  const [refs, views, likes] = [range('participantRefs'), range('views'), range('likes')]
  return (what, value, at) => {
    if (!live) return numberCell(value, formats.whole)
    const who = `${refs},${quotedText('*|')}&$${cellAddress(COLUMNS.indexOf('ref'), at)}&${quotedText('|*')}`
    const values = what === 'likes' ? likes : views
    const n = `COUNTIFS(${who},${values},">=0")`
    if (what === 'n') return formulaCell(n, value, formats.whole)
    return formulaCell(`IF(${n}=0,"${DASH}",SUMIFS(${values},${who}))`, value, formats.whole)
  }
}
