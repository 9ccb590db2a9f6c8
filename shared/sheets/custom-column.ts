import type { Column } from './column.ts'
import { mapReading } from './reading.ts'
import type { RosterRow } from './roster.columns.ts'
import { parseText } from './values/parse-text.ts'

/** A roster's column that stands for no field of ours: its words are kept under its header. Field `custom:<header>`. */
export const CUSTOM_COLUMN: Column<RosterRow> = {
  key: 'custom',
  header: { fr: '', en: '' },
  aliases: [],
  nature: 'text',
  example: { fr: '', en: '' },
  read: (cell, context) => mapReading(parseText(cell, context), (text) => ({ custom: [{ header: context.header, text }] })),
}
