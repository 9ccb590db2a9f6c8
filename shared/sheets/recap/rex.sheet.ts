import type { RexPart } from '../../domain/recap/rex.ts'
import { formatDate } from '../../i18n/format.ts'
import type { SheetSpec } from '../workbook-spec.ts'
import { rowOfCells, textCell } from './cells.ts'
import { headingBlock, proseBlock, sheetOf, stackBlocks, type Block } from './page.ts'
import type { RecapContext } from './recap-context.ts'
import { headlinesOf } from './rex-headlines.ts'
import { sentenceText } from './sentence-text.ts'
import { subtitleOf } from './subtitle.ts'

const WIDTHS = [22, 34, 42] as const
const CHARACTERS = 118

/**
 * Sheet 1: the four parts of the REX as text, with their headline figures under them; a page to read and to print. The
 * figures are those of the Summary, live. Her own words stand where she wrote some, with a note when a figure changed.
 */
export function rexSheet(context: RecapContext): SheetSpec {
  const { recap, translate } = context
  const built = stackBlocks([
    rexTitle(context),
    ...recap.rex.flatMap((part) => [
      headingBlock(translate(`workbook.part.${part.part}`), WIDTHS.length),
      ...partText(part, context),
      ...staleNotes(part, context),
      ...headlinesOf(part.part, context, WIDTHS.length, CHARACTERS),
    ]),
  ])
  return sheetOf(translate('workbook.sheet.rex'), WIDTHS, built, {
    print: { landscape: false, fitWidth: true, repeatRows: null, paper: 'A4' },
  })
}

function rexTitle(context: RecapContext): Block {
  const { recap, translate } = context
  const made = translate('workbook.builtOn', { date: formatDate(recap.builtAt.slice(0, 10), translate) })
  return () => ({
    rows: [
      rowOfCells([textCell(translate('workbook.title', { campaign: recap.campaign.name }), 'title')], 36),
      rowOfCells([textCell(subtitleOf(context), 'subtitle')], 18),
      rowOfCells([textCell(made, 'subtitle')], 18),
    ],
  })
}

function partText(part: RexPart, { recap, translate }: RecapContext): readonly Block[] {
  const text =
    part.edited?.text ??
    part.sentences.map((sentence) => sentenceText(sentence, recap.campaign.zone, translate)).join(' ')
  return text
    .split(/\n+/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => proseBlock(paragraph, WIDTHS.length, CHARACTERS))
}

function staleNotes({ edited }: RexPart, { translate }: RecapContext): readonly Block[] {
  return (edited?.stale ?? []).map(({ fact, was, is }) => {
    const note = is === null ? translate('workbook.staleGone', { fact, was }) : translate('workbook.stale', { fact, was, is })
    return proseBlock(note, WIDTHS.length, CHARACTERS, 'warning')
  })
}
