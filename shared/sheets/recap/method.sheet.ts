import type { RelayRow, TaskRow } from '../../domain/recap/recap-rows.ts'
import type { Recap } from '../../domain/recap/recap.ts'
import type { CellSpec, SheetSpec } from '../workbook-spec.ts'
import { cellAddress } from './address.ts'
import { dateCell, DASH, formulaCell, numberCell, textCell, timeCell } from './cells.ts'
import { platformLabel } from './labels.ts'
import { approximately } from './number-formats.ts'
import { headingBlock, proseBlock, sheetOf, stackBlocks, tableBlock, titleBlock, type Block } from './page.ts'
import type { RecapContext } from './recap-context.ts'
import { subtitleOf } from './subtitle.ts'

type ChannelRow = Recap['channels'][number]

const WIDTHS = [44, 14, 16, 27, 14, 16, 12, 44] as const

/** Sheet 4: the backward plan, the contacts by channel, the way from first contact to yes, the relays. */
export function methodSheet(context: RecapContext): SheetSpec {
  const { translate } = context
  const name = translate('workbook.sheet.method')
  const heading = (text: string): Block => headingBlock(text, WIDTHS.length)
  const built = stackBlocks([
    titleBlock(name, subtitleOf(context)),
    heading(translate('workbook.method.tasks')),
    tasksBlock(context),
    heading(translate('workbook.method.channels')),
    channelsBlock(context),
    proseBlock(translate('workbook.method.channelsNote'), WIDTHS.length, 150, 'note'),
    heading(translate('workbook.method.funnel')),
    funnelBlock(context),
    heading(translate('workbook.method.relays')),
    relaysBlock(context),
  ])
  return sheetOf(name, WIDTHS, built, { freeze: { rows: 3, columns: 0 } })
}

function tasksBlock({ recap, translate, formats }: RecapContext): Block {
  const state = ({ task, late }: TaskRow): CellSpec => {
    if (task.doneOn !== null) return textCell(translate('workbook.taskState.done'), 'good')
    return late ? textCell(translate('workbook.taskState.late'), 'warning') : textCell(translate('workbook.taskState.open'))
  }
  return tableBlock<TaskRow>(
    'Tasks',
    [
      { header: translate('workbook.head.task'), cell: ({ task }) => textCell(task.title, 'label') },
      { header: translate('workbook.head.day'), cell: ({ task }) => numberCell(task.offsetDays, formats.day) },
      { header: translate('workbook.head.date'), cell: ({ date }) => dateCell(date, formats.date) },
      { header: translate('workbook.head.owner'), cell: ({ task }) => textCell(task.owner) },
      { header: translate('workbook.head.doneOn'), cell: ({ task }) => dateCell(task.doneOn, formats.date) },
      { header: translate('workbook.head.state'), cell: state },
    ],
    recap.tasks,
    translate('workbook.nothing'),
  )
}

function channelsBlock({ recap, translate, formats }: RecapContext): Block {
  const [PEOPLE, CONFIRMED] = [2, 3]
  const conversion = (row: ChannelRow, at: number): CellSpec => {
    const [people, confirmed] = [cellAddress(PEOPLE, at), cellAddress(CONFIRMED, at)]
    return formulaCell(`IF(${people}=0,"${DASH}",${confirmed}/${people})`, row.conversion, formats.percent)
  }
  return tableBlock<ChannelRow>(
    'Channels',
    [
      { header: translate('workbook.head.channel'), cell: ({ channel }) => textCell(translate(`workbook.channel.${channel}`), 'label') },
      { header: translate('workbook.head.touches'), cell: ({ touches }) => numberCell(touches, formats.whole) },
      { header: translate('workbook.head.people'), cell: ({ people }) => numberCell(people, formats.whole) },
      { header: translate('workbook.head.confirmed'), cell: ({ confirmed }) => numberCell(confirmed, formats.whole) },
      { header: translate('workbook.head.conversion'), cell: conversion },
    ],
    recap.channels,
    translate('workbook.nothing'),
  )
}

function funnelBlock({ recap, translate, formats }: RecapContext): Block {
  return tableBlock(
    'Funnel',
    [
      { header: translate('workbook.head.status'), cell: ({ status }) => textCell(translate(`workbook.status.${status}`), 'label') },
      { header: translate('workbook.head.now'), cell: ({ now }) => numberCell(now, formats.whole) },
      { header: translate('workbook.head.reachedStep'), cell: ({ reached }) => numberCell(reached, formats.whole) },
    ],
    recap.funnel,
    translate('workbook.nothing'),
  )
}

function relaysBlock({ recap, translate, formats }: RecapContext): Block {
  return tableBlock<RelayRow>(
    null,
    [
      { header: translate('workbook.head.relay'), cell: ({ relay }) => textCell(relay.name, 'label') },
      { header: translate('workbook.head.kind'), cell: ({ relay }) => textCell(translate(`workbook.relayKind.${relay.kind}`)) },
      {
        header: translate('workbook.head.platform'),
        cell: ({ relay }) => textCell(relay.platform === null ? '' : platformLabel(relay.platform, translate)),
      },
      {
        header: translate('workbook.head.audience'),
        cell: ({ relay }) => numberCell(relay.audience, approximately(formats.whole, relay.approximate)),
      },
      { header: translate('workbook.head.asOf'), cell: ({ relay }) => dateCell(relay.asOf, formats.date) },
      { header: translate('workbook.head.date'), cell: ({ relay }) => dateCell(relay.date, formats.date) },
      { header: translate('workbook.head.time'), cell: ({ relay }) => timeCell(relay.minute, formats.time) },
      {
        header: translate('workbook.head.notes'),
        cell: ({ relay }) => textCell([relay.notes, relay.link].filter((part) => part !== '').join(' · ')),
      },
    ],
    recap.relays,
    translate('workbook.nothing'),
  )
}
