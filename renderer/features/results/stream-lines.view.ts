import type { CellFigure, NamedSource, StreamRow } from '../../../shared/domain/recap/recap-rows.ts'
import type { Metric } from '../../../shared/domain/results/metric.ts'
import type { SlotId, StreamId } from '../../../shared/domain/values/id-schema.ts'
import { formatDuration, formatNumber, formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { foldText } from '../../../shared/lib/fold-text.ts'
import { formatLabel } from '../../../shared/sheets/recap/labels.ts'

/** One row of the table: what was planned beside what took place, its figures and where they come from. */
export interface StreamLine {
  readonly key: string
  readonly stream: StreamId | null
  readonly slot: SlotId | null
  readonly ref: string
  readonly title: string
  readonly people: string
  readonly account: string
  readonly format: string
  readonly planned: string
  readonly actual: string
  /** `+3 min`; empty when on the minute or unknown. */
  readonly deviation: string
  readonly length: string
  readonly outcome: StreamRow['outcome']
  readonly views: string
  readonly likes: string
  readonly comments: string
  /** Where its figures were read first; `undefined` without any. */
  readonly source: NamedSource | undefined
  readonly moreSources: number
  /** How it was tied to its posts, or who told of it: "same account and time, 94 %". */
  readonly matched: string
  /** "provisional until 26 Apr": some figure was read before its platform settles. Empty when all are final. */
  readonly provisional: string
  readonly link: string
  readonly row: StreamRow
}

/** What is said of a row beside its figures, by the id of its stream. */
export interface StreamNotes {
  readonly matched: (stream: StreamId) => string
  readonly provisional: (stream: StreamId) => string
}

export const STREAM_FILTERS = ['all', 'withoutFigures', 'notDone', 'improvised', 'provisional'] as const
export type StreamFilter = (typeof STREAM_FILTERS)[number]

/** The rows of the table, in the order of the day. */
export function streamLines(rows: readonly StreamRow[], notes: StreamNotes, translate: Translate): readonly StreamLine[] {
  return rows.map((row) => {
    const sources = figureSources(row)
    return {
      key: `${row.slot ?? ''} ${row.stream ?? ''}`,
      stream: row.stream,
      slot: row.slot,
      ref: row.ref,
      title: row.title === '' ? translate('resultsScreen.untitled') : row.title,
      people: row.participants.map(({ label }) => label).join(', '),
      account: row.account?.label ?? '',
      format: row.format === '' ? '' : formatLabel(row.format, translate),
      planned: minuteWords(row.plannedMinute),
      actual: minuteWords(row.actualMinute),
      deviation: deviationWords(row.deviationMinutes, translate),
      length: row.actualSeconds === null ? '' : formatDuration(row.actualSeconds, translate),
      outcome: row.outcome,
      views: figureWords(row.figures.views, translate),
      likes: figureWords(row.figures.likes, translate),
      comments: figureWords(row.figures.comments, translate),
      source: sources[0],
      moreSources: Math.max(0, sources.length - 1),
      matched: row.stream === null ? '' : notes.matched(row.stream),
      provisional: row.stream === null ? '' : notes.provisional(row.stream),
      link: row.link,
      row,
    }
  })
}

/** The rows that a filter and a search keep. Words are compared folded: "zoe" finds Zoé. */
export function keptLines(lines: readonly StreamLine[], filter: StreamFilter, search: string): readonly StreamLine[] {
  const words = foldText(search).split(' ').filter((word) => word !== '')
  return lines.filter((line) => {
    if (!passes(line, filter)) return false
    const text = foldText([line.ref, line.title, line.people, line.account, line.format].join(' '))
    return words.every((word) => text.includes(word))
  })
}

/** How many rows each filter keeps. */
export function countByFilter(lines: readonly StreamLine[]): Readonly<Record<StreamFilter, number>> {
  const count = (filter: StreamFilter): number => lines.filter((line) => passes(line, filter)).length
  return {
    all: lines.length, withoutFigures: count('withoutFigures'), notDone: count('notDone'), improvised: count('improvised'),
    provisional: count('provisional'),
  }
}

function passes({ outcome, row, provisional }: StreamLine, filter: StreamFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'withoutFigures':
      return tookPlace(outcome) && row.figures.views === undefined
    case 'provisional':
      return provisional !== ''
    default:
      return outcome === filter
  }
}

function tookPlace(outcome: StreamRow['outcome']): boolean {
  return outcome === 'done' || outcome === 'improvised'
}

/** A figure as printed: `≈ 100`; empty where no source gives it. */
export function figureWords(figure: CellFigure | undefined, translate: Translate): string {
  return figure === undefined ? '' : formatNumber(figure.value, translate, figure)
}

function figureSources({ figures }: StreamRow): readonly NamedSource[] {
  // Object.values of a partial record: undefined only where a key was set to it, which the recap never does.
  const known = Object.values(figures as Readonly<Record<Metric, CellFigure>>)
  return [...new Map(known.flatMap(({ sources }) => sources.map((source) => [JSON.stringify(source), source] as const))).values()]
}

function minuteWords(minute: number | null): string {
  return minute === null || minute < 0 ? '' : formatTime(minute)
}

function deviationWords(minutes: number | null, translate: Translate): string {
  const whole = Math.round(minutes ?? 0)
  if (whole === 0) return ''
  return translate('resultsScreen.deviation', { minutes: `${whole > 0 ? '+' : '−'}${String(Math.abs(whole))}` })
}
