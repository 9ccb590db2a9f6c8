import type { LearningRow, NextStepRow, NotedRow } from '../../domain/recap/recap-rows.ts'
import { LAST_DAY_MINUTE } from '../../domain/values/moment.ts'
import { formatInstant } from '../../i18n/format.ts'
import type { SheetSpec } from '../workbook-spec.ts'
import { cellAddress } from './address.ts'
import { dateCell, formulaCell, numberCell, textCell, timeCell } from './cells.ts'
import { formatLabel } from './labels.ts'
import { headingBlock, sheetOf, stackBlocks, tableBlock, titleBlock, type Block } from './page.ts'
import type { RecapContext } from './recap-context.ts'
import { subtitleOf } from './subtitle.ts'

const WIDTHS = [52, 18, 12, 13, 14, 9, 12, 44] as const

/** Sheet 8: what was learned with what it rests on, what was noted on the day, and what comes next. */
export function learningsSheet(context: RecapContext): SheetSpec {
  const { translate } = context
  const name = translate('workbook.sheet.learnings')
  const built = stackBlocks([
    titleBlock(name, subtitleOf(context)),
    headingBlock(translate('workbook.learnings.title'), WIDTHS.length),
    learningsBlock(context),
    headingBlock(translate('workbook.learnings.noted'), WIDTHS.length),
    notedBlock(context),
    headingBlock(translate('workbook.learnings.steps'), WIDTHS.length),
    stepsBlock(context),
  ])
  return sheetOf(name, WIDTHS, built, { freeze: { rows: 3, columns: 0 } })
}

function learningsBlock({ recap, translate, formats }: RecapContext): Block {
  const [MEAN, OTHERS] = [2, 4]
  return tableBlock<LearningRow>(
    'Learnings',
    [
      { header: translate('workbook.head.learning'), cell: ({ learning }) => textCell(learning.text, 'label') },
      {
        header: translate('workbook.head.format'),
        cell: ({ learning }) => textCell(learning.format === '' ? '' : formatLabel(learning.format, translate)),
      },
      { header: translate('workbook.head.mean'), cell: ({ viewsMean }) => numberCell(viewsMean, formats.decimal) },
      { header: translate('workbook.head.viewsN'), cell: ({ viewsN }) => numberCell(viewsN, formats.whole) },
      { header: translate('workbook.head.othersMean'), cell: ({ othersViewsMean }) => numberCell(othersViewsMean, formats.decimal) },
      { header: translate('workbook.head.n'), cell: ({ othersViewsN }) => numberCell(othersViewsN, formats.whole) },
      {
        header: translate('workbook.head.difference'),
        cell: ({ viewsMean, othersViewsMean }, at) =>
          viewsMean === null || othersViewsMean === null
            ? textCell('', 'number')
            : formulaCell(`${cellAddress(MEAN, at)}-${cellAddress(OTHERS, at)}`, viewsMean - othersViewsMean, '+#,##0.0;-#,##0.0;0'),
      },
      {
        header: translate('workbook.head.evidence'),
        cell: (row) => textCell(evidenceOf(row, translate), row.tooFew ? 'warning' : 'body'),
      },
    ],
    recap.learnings,
    translate('workbook.nothing'),
  )
}

function evidenceOf(row: LearningRow, translate: RecapContext['translate']): string {
  const evidence = [
    row.n === 0 ? '' : translate('workbook.learnings.streams', { count: row.n }),
    row.figures === 0 ? '' : translate('workbook.learnings.figures', { count: row.figures }),
    row.logEntries === 0 ? '' : translate('workbook.learnings.log', { count: row.logEntries }),
  ]
    .filter((part) => part !== '')
    .join(', ')
  return row.tooFew ? `${evidence}. ${translate('workbook.tooFew', { n: row.n })}` : evidence
}

/** A note of another day than the campaign's is told by its date. */
function notedBlock({ recap, translate, formats }: RecapContext): Block {
  return tableBlock<NotedRow>(
    'Noted',
    [
      { header: translate('workbook.head.noted'), cell: ({ text }) => textCell(text, 'label') },
      { header: translate('workbook.head.saidBy'), cell: ({ by }) => textCell(by) },
      {
        header: translate('workbook.head.time'),
        cell: ({ minute, at }) => (minute >= 0 && minute < LAST_DAY_MINUTE ? timeCell(minute, formats.time) : textCell(formatInstant(at, recap.campaign.zone, translate), 'number')),
      },
      { header: translate('workbook.head.kind'), cell: ({ kind }) => textCell(translate(`live.kind.${kind}`)) },
      { header: translate('workbook.head.about'), cell: ({ about }) => textCell(about) },
    ],
    recap.noted,
    translate('workbook.nothing'),
  )
}

function stepsBlock({ recap, translate, formats }: RecapContext): Block {
  return tableBlock<NextStepRow>(
    'NextSteps',
    [
      { header: translate('workbook.head.step'), cell: ({ step }) => textCell(step.text, 'label') },
      { header: translate('workbook.head.owner'), cell: ({ step }) => textCell(step.owner) },
      { header: translate('workbook.head.due'), cell: ({ step }) => dateCell(step.due, formats.date) },
      { header: translate('workbook.head.when'), cell: ({ step }) => textCell(step.when) },
      { header: translate('workbook.head.seeds'), cell: ({ step }) => textCell(step.seedsCampaign ? translate('workbook.yes') : '') },
    ],
    recap.nextSteps,
    translate('workbook.nothing'),
  )
}
