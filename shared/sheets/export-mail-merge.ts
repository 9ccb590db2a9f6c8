import type { Plan } from '../domain/plan/plan.ts'
import type { Participant } from '../domain/roster/participant.ts'
import type { Translate } from '../i18n/translate.ts'
import { writtenText } from './export-cells.ts'
import { exportSheet, exportWorkbook } from './export-sheet.ts'
import { MAIL_FIELDS, mailRecords, type MailContext, type MailField, type MailRecord } from './mail-fields.ts'
import type { WorkbookSpec } from './workbook-spec.ts'

const WIDTHS: Readonly<Partial<Record<MailField, number>>> = { email: 30, streams: 60, accounts: 28, links: 44, campaign: 24, civility: 9 }

/**
 * The source of a mail merge, as Word and LibreOffice take it: one sheet, its header in the first row, one row a
 * person, everything as text (whatever it begins with). Whoever has no address has a row too: letters have no need of one.
 *
 * @param createdAt the instant that stands in the document's properties
 */
export function exportMailMerge(plan: Plan, people: readonly Participant[], context: MailContext, translate: Translate, createdAt: string): WorkbookSpec {
  const name = translate('export.sheet.merge')
  const columns = MAIL_FIELDS.map((field) => ({
    header: translate(`export.merge.${field}`),
    width: WIDTHS[field] ?? 18,
    text: true,
    cell: (record: MailRecord) => writtenText(record[field]),
  }))
  return exportWorkbook(plan, name, [exportSheet(name, columns, mailRecords(plan, people, context, translate))], translate, createdAt)
}
