import type { ReadFile } from '../../../shared/sheets/table.ts'

/**
 * The rows of a file as they were read, before any interpretation, as JSON: `{file, sha256, tables: [{name, rows:
 * [{row, cells}]}]}`. They are kept beside the plan so that any figure leads back to its cell. Written row by row: one
 * text of all rows may be longer than a text can be.
 */
export function keptRowsOf(file: { readonly name: string; readonly sha256: string; readonly read: ReadFile }): Uint8Array {
  const head = `{"file":${JSON.stringify(file.name)},"sha256":${JSON.stringify(file.sha256)},"tables":[`
  const parts: Buffer[] = [Buffer.from(head)]
  for (const [index, table] of file.read.tables.entries()) {
    parts.push(Buffer.from(`${index === 0 ? '' : ','}{"name":${JSON.stringify(table.name)},"rows":[`))
    for (const [position, { row, cells }] of table.rows.entries()) {
      parts.push(Buffer.from(`${position === 0 ? '' : ','}${JSON.stringify({ row, cells })}`))
    }
    parts.push(Buffer.from(']}'))
  }
  parts.push(Buffer.from(']}'))
  return Buffer.concat(parts)
}
