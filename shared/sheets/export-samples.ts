import type { Plan } from '../domain/plan/plan.ts'
import type { Translate } from '../i18n/translate.ts'
import { writtenText } from './export-cells.ts'
import { HAND_FILLED } from './export-results.ts'
import { ROSTER_WRITERS } from './export-roster.ts'
import { SCHEDULE_WRITERS } from './export-schedule.ts'
import { exportSheet, exportWorkbook, type ExportColumn, type ExportFile } from './export-sheet.ts'
import { RESULTS_COLUMNS } from './results.columns.ts'
import { RESULTS_WRITERS } from './results-writers.ts'
import { ROSTER_COLUMNS } from './roster.columns.ts'
import { safeFileName } from './safe-file-name.ts'
import { SCHEDULE_COLUMNS } from './schedule.columns.ts'

interface Declared {
  readonly key: string
  readonly header: { readonly fr: string; readonly en: string }
  readonly example: { readonly fr: string; readonly en: string }
}

/**
 * Sample files to send to colleagues (H4): a roster, a run of show and a results sheet with our headers and one line of
 * example, made from the very columns that the import recognises.
 *
 * @param createdAt the instant that stands in the documents' properties
 */
export function exportSamples(plan: Plan, translate: Translate, createdAt: string): readonly ExportFile[] {
  const kinds = [
    { name: translate('export.sheet.roster'), columns: written(ROSTER_COLUMNS, ROSTER_WRITERS) },
    { name: translate('export.sheet.schedule'), columns: written(SCHEDULE_COLUMNS, SCHEDULE_WRITERS) },
    {
      name: translate('export.sheet.results'),
      columns: written(RESULTS_COLUMNS, RESULTS_WRITERS).filter(({ key }) => HAND_FILLED.has(key)),
    },
  ]
  return kinds.map(({ name, columns }) => ({
    name: safeFileName(translate('export.file.sample', { what: name }), 'xlsx'),
    spec: exportWorkbook(plan, name, [exportSheet(name, columns.map((column) => sampleColumn(column, translate)), [null])], translate, createdAt),
  }))
}

function written(columns: readonly Declared[], writers: Readonly<Record<string, unknown>>): readonly Declared[] {
  return columns.filter(({ key }) => Object.hasOwn(writers, key))
}

function sampleColumn({ header, example }: Declared, { language }: Translate): ExportColumn<null> {
  return {
    header: header[language],
    width: Math.max(14, example[language].length + 2, header[language].length + 2),
    text: true,
    cell: () => writtenText(example[language]),
  }
}
