import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
/** The system's own Python: the one that Debian's openpyxl belongs to. */
const PYTHON = '/usr/bin/python3'
const HERE = import.meta.dirname

/** A cell as openpyxl reads it: `type` s, n, b, d, e or f; `stored` is a formula's result as the file holds it. */
export interface ReadBackCell {
  readonly type: string
  readonly value: ReadBackValue
  readonly stored: ReadBackValue
  readonly format: string
}
export type ReadBackValue = string | number | boolean | null | { readonly days: number } | { readonly date: string } | { readonly formula: string }

export interface ReadBackSheet {
  readonly name: string
  readonly cells: Readonly<Record<string, ReadBackCell>>
  readonly charts: readonly string[]
  readonly tables: Readonly<Record<string, { readonly ref: string; readonly columns: readonly string[]; readonly filter: boolean }>>
  readonly freeze: string | null
  /** Rows printed on every page, and what is printed. */
  readonly titles: string | null
  readonly area: string | readonly string[] | null
  readonly orientation: string | null
  readonly validations: readonly string[]
}

export interface ReadBackBook {
  readonly title: string
  readonly language: string
  readonly creator: string
  readonly sheets: readonly ReadBackSheet[]
}

/** The workbook as openpyxl reads it. Fails where openpyxl is missing or refuses the file. */
export async function readWithOpenpyxl(bytes: Uint8Array): Promise<ReadBackBook> {
  return inFolder(async (folder) => {
    const path = join(folder, 'book.xlsx')
    await writeFile(path, bytes)
    const { stdout } = await run(PYTHON, [join(HERE, 'read_workbook.py'), path], { maxBuffer: 256 * 1024 * 1024 })
    // Our own script prints exactly this shape.
    return JSON.parse(stdout) as ReadBackBook
  })
}

/** The workbook with other values in some cells and no stored results: whoever opens it must calculate. */
export async function editCells(
  bytes: Uint8Array,
  edits: readonly (readonly [sheet: string, cell: string, value: string | number])[],
): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const [from, to] = [join(folder, 'in.xlsx'), join(folder, 'out.xlsx')]
    await writeFile(from, bytes)
    await run(PYTHON, [join(HERE, 'edit_cells.py'), from, to, JSON.stringify(edits)])
    return new Uint8Array(await readFile(to))
  })
}

/** The workbook opened, calculated and saved again by LibreOffice, without a display, in a profile of its own. */
export async function recalculate(bytes: Uint8Array): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const path = join(folder, 'book.xlsx')
    await writeFile(path, bytes)
    await run(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out'), path,
      ],
      { timeout: 120_000 },
    )
    return new Uint8Array(await readFile(join(folder, 'out', 'book.xlsx')))
  })
}

/** The sheet of that name; its absence fails the test. */
export function sheetNamed(book: ReadBackBook, name: string): ReadBackSheet {
  const sheet = book.sheets.find((one) => one.name === name)
  if (sheet === undefined) throw new Error(`no sheet "${name}" among ${book.sheets.map((one) => one.name).join(', ')}`)
  return sheet
}

async function inFolder<Value>(use: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'read-back-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
