import type { AppError } from '../../shared/errors/app-error.ts'
import { ok, type Result } from '../../shared/lib/result.ts'
import type { SheetFile } from '../app/ports.ts'
import { LIMITS } from './limits.ts'
import { tooLarge } from './trouble.ts'
import { openZip } from './zip/open-zip.ts'

const WORKBOOK = /\.(?:xls|xlsx|xlsm|xlsb|ods)$/iu
const SHEET = /\.(?:xls|xlsx|xlsm|xlsb|ods|csv|tsv|tab|txt|html?|xml)$/iu
/** What is itself a package, and not a folder of files that was zipped. */
const PACKAGE = ['[Content_Types].xml', 'mimetype', 'content.xml']

/**
 * The spreadsheets in a zip, each as a file of its own: ten return sheets that came back in one archive. `null` where
 * the zip is a workbook itself, or holds none (a platform's export of several csv files is one export, read as it is).
 * The limits of any zip hold (openZip); nothing is written to a disk, and a zip within is left out.
 */
export function unpackZip({ name, bytes }: SheetFile): Result<readonly SheetFile[] | null, AppError> {
  const opened = openZip(bytes, name)
  if (!opened.ok) return opened
  const zip = opened.value
  // macOS puts a shadow of each file into its archives, and Excel one beside a workbook that is open.
  const names = zip.names.filter((one) => !one.startsWith('__MACOSX/') && !/^(?:\.|~\$)/u.test(baseName(one)))
  if (PACKAGE.some((part) => zip.has(part)) || !names.some((one) => WORKBOOK.test(one))) return ok(null)
  const sheets = names.filter((one) => SHEET.test(one))
  if (sheets.length > LIMITS.filesInZip) return tooLarge(name, 'parts', LIMITS.filesInZip, sheets.length)
  const leftOut = names.filter((one) => !SHEET.test(one))
  const files: SheetFile[] = []
  for (const one of sheets) {
    const part = zip.read(one)
    if (!part.ok) return part
    // A part that was not packed is a view of the whole zip: what is sent on is its own bytes only.
    const file = { name: baseName(one), bytes: new Uint8Array(part.value) }
    files.push(files.length === 0 && leftOut.length > 0 ? { ...file, leftOut } : file)
  }
  return ok(files)
}

function baseName(path: string): string {
  return path.split(/[/\\]/u).at(-1) ?? path
}
