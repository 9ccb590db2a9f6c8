import { printAccount } from '../domain/campaign/print-account.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { Slot } from '../domain/schedule/slot.ts'
import { rowOf, rowsOf } from '../lib/table.ts'
import type { Translate } from '../i18n/translate.ts'
import { writtenBoolean, writtenDuration, writtenMinute, writtenText } from './export-cells.ts'
import { peopleWriter } from './export-people.ts'
import { exportSheet, exportWorkbook, type ExportColumn } from './export-sheet.ts'
import { formatLabel } from './recap/labels.ts'
import { SCHEDULE_COLUMNS } from './schedule.columns.ts'
import type { CellSpec, WorkbookSpec } from './workbook-spec.ts'

interface ScheduleWriting {
  readonly translate: Translate
  readonly accountOf: (slot: Slot) => string
  readonly peopleOf: (ids: Slot['participants']) => string
}

type Write = (slot: Slot, context: ScheduleWriting) => CellSpec

/** How each declared column is written. An end and names in two columns are only ever read. */
export const SCHEDULE_WRITERS: Readonly<Record<string, Write>> = {
  ref: ({ ref }) => writtenText(ref),
  start: ({ startMinute }) => writtenMinute(startMinute),
  duration: ({ durationSeconds }) => writtenDuration(durationSeconds),
  title: ({ title }) => writtenText(title),
  participant: ({ participants }, { peopleOf }) => writtenText(peopleOf(participants)),
  account: (slot, { accountOf }) => writtenText(accountOf(slot)),
  format: ({ format }, { translate }) => writtenText(format === '' ? '' : formatLabel(format, translate)),
  place: ({ place }) => writtenText(place),
  brief: ({ brief }) => writtenText(brief),
  placement: ({ placement }, { translate }) => writtenBoolean(placement === 'fixed', translate),
  notes: ({ notes }) => writtenText(notes),
}

const WIDTHS: Readonly<Record<string, number>> = { ref: 9, start: 9, duration: 10, title: 34, participant: 30, account: 24, brief: 34, notes: 30 }
const TEXT: ReadonlySet<string> = new Set(['ref', 'account'])

/**
 * The run of show as a workbook that `import schedule` reads back exactly: edit it in Excel, give it back, and only
 * what was edited changes (S8).
 *
 * @param createdAt the instant that stands in the document's properties
 */
export function exportSchedule(plan: Plan, translate: Translate, createdAt: string): WorkbookSpec {
  const name = translate('export.sheet.schedule')
  const context: ScheduleWriting = {
    translate,
    peopleOf: peopleWriter(plan),
    accountOf: ({ account }) => {
      const row = account === null ? undefined : rowOf(plan.accounts, account)
      return row === undefined ? '' : printAccount(row)
    },
  }
  const columns = SCHEDULE_COLUMNS.flatMap(({ key, header }): readonly ExportColumn<Slot>[] => {
    const write = SCHEDULE_WRITERS[key]
    if (write === undefined) return []
    return [
      {
        header: header[translate.language],
        width: WIDTHS[key] ?? 16,
        text: TEXT.has(key),
        ...(key === 'placement' ? { choices: [translate('workbook.yes'), translate('workbook.no')] } : {}),
        cell: (slot) => write(slot, context),
      },
    ]
  })
  return exportWorkbook(plan, name, [exportSheet(name, columns, inOrder(rowsOf(plan.slots)))], translate, createdAt)
}

/** By start; slots still to place come last. */
function inOrder(slots: readonly Slot[]): readonly Slot[] {
  const start = ({ startMinute }: Slot): number => startMinute ?? Number.MAX_SAFE_INTEGER
  return [...slots].sort((a, b) => start(a) - start(b) || (a.ref < b.ref ? -1 : 1))
}
