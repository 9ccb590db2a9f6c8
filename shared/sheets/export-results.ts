import { printAccount } from '../domain/campaign/print-account.ts'
import type { Account } from '../domain/campaign/account.ts'
import type { Stream } from '../domain/day/stream.ts'
import { isHandleText } from '../domain/plan/account-text.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { Observation } from '../domain/results/observation.ts'
import type { PlatformItem } from '../domain/results/platform-item.ts'
import { rowOf, rowsOf } from '../lib/table.ts'
import type { Translate } from '../i18n/translate.ts'
import { peopleWriter } from './export-people.ts'
import { exportSheet, exportWorkbook, type ExportColumn } from './export-sheet.ts'
import { RESULTS_COLUMNS } from './results.columns.ts'
import { RESULTS_WRITERS, type ResultLine } from './results-writers.ts'
import type { WorkbookSpec } from './workbook-spec.ts'

const WIDTHS: Readonly<Record<string, number>> = {
  ref: 9, participant: 26, permalink: 44, title: 36, text: 40, accountHandle: 26, postId: 22, publishedAt: 24, asOf: 12,
}
const TEXT: ReadonlySet<string> = new Set(['ref', 'accountHandle', 'accountId', 'postId', 'permalink', 'publishedAt', 'endedAt'])

/** The columns by which the sheet is known for what it is, and those that people fill by hand, even while empty. */
export const HAND_FILLED: ReadonlySet<string> = new Set([
  'ref', 'participant', 'platform', 'accountHandle', 'postId', 'permalink', 'title', 'publishedAt', 'duration', 'views',
  'likes', 'comments', 'shares', 'approximate', 'asOf',
])

/**
 * All results as a workbook that `import results` reads back exactly: one line for each reading of each post, older
 * readings included, and one for each figure noted by hand as a stream ended.
 *
 * @param createdAt the instant that stands in the document's properties
 */
export function exportResults(plan: Plan, translate: Translate, createdAt: string): WorkbookSpec {
  const name = translate('export.sheet.results')
  const lines = resultLines(plan)
  const columns = RESULTS_COLUMNS.flatMap(({ key, header }): readonly ExportColumn<ResultLine>[] => {
    const write = RESULTS_WRITERS[key]
    const isShown = HAND_FILLED.has(key) || lines.some((line) => write?.(line, translate) != null)
    if (write === undefined || !isShown) return []
    return [
      {
        header: header[translate.language],
        width: WIDTHS[key] ?? 14,
        text: TEXT.has(key),
        cell: (line) => write(line, translate),
      },
    ]
  })
  return exportWorkbook(plan, name, [exportSheet(name, columns, lines)], translate, createdAt)
}

/** One line for each reading, in the order of the posts; a post without any still has its line. */
export function resultLines(plan: Plan): readonly ResultLine[] {
  const describe = lineMaker(plan)
  const byTarget = new Map<string, Observation[]>()
  for (const observation of rowsOf(plan.observations)) {
    const key = observation.of.kind === 'item' ? observation.of.item : observation.of.stream
    byTarget.set(key, [...(byTarget.get(key) ?? []), observation])
  }
  const readingsOf = (id: string): readonly (Observation | null)[] =>
    [...(byTarget.get(id) ?? [])].sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))
  const items = rowsOf(plan.items).flatMap((item) => {
    const readings = readingsOf(item.id)
    return (readings.length === 0 ? [null] : readings).map((reading) => describe(item, streamOf(plan, item), reading))
  })
  const streams = rowsOf(plan.streams).flatMap((stream) =>
    readingsOf(stream.id).map((reading) => describe(null, stream, reading)),
  )
  return [...items, ...streams]
}

function lineMaker(
  plan: Plan,
): (item: PlatformItem | null, stream: Stream | null, observation: Observation | null) => ResultLine {
  const people = peopleWriter(plan)
  const account = (id: Account['id'] | null): Account | null => (id === null ? null : (rowOf(plan.accounts, id) ?? null))
  return (item, stream, observation) => {
    const slot = stream?.slot == null ? undefined : rowOf(plan.slots, stream.slot)
    const streamed = account(item === null ? (stream?.account ?? null) : item.account)
    // An account that nobody knows goes out as it came in: by it the post is found again.
    const unknown = streamed === null ? (item?.accountText ?? '') : ''
    return {
      item,
      stream,
      observation,
      ref: slot?.ref ?? '',
      people: stream?.participants.length === 1 ? people(stream.participants) : '',
      account: streamed === null ? (isHandleText(unknown) ? unknown : '') : printAccount(streamed),
      accountName: isHandleText(unknown) ? '' : unknown,
      accountId: streamed?.platformAccountId ?? '',
    }
  }
}

function streamOf(plan: Plan, { state }: PlatformItem): Stream | null {
  return state.kind === 'linked' ? (rowOf(plan.streams, state.stream) ?? null) : null
}
