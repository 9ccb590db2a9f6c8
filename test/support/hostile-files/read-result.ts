import { readSpreadsheet } from '../../../electron/sheets/read-file.ts'
import type { AppError } from '../../../shared/errors/app-error.ts'
import type { ReadFile, SheetTable } from '../../../shared/sheets/table.ts'

/** The file as read; a refusal fails the test with its code. */
export async function readOf(bytes: Uint8Array, name = 'fichier.xlsx'): Promise<ReadFile> {
  const read = await readSpreadsheet(bytes, name)
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.error)}`)
  return read.value
}

/** The error that refuses the file; reading it fails the test. */
export async function refusalOf(bytes: Uint8Array, name = 'fichier.xlsx'): Promise<AppError> {
  const read = await readSpreadsheet(bytes, name)
  if (read.ok) throw new Error(`read: ${JSON.stringify(read.value).slice(0, 300)}`)
  return read.error
}

/** The rows of the first table as numbers and cells. */
export async function cellsOf(bytes: Uint8Array, name?: string): Promise<readonly (readonly [number, ...SheetTable['rows'][number]['cells']])[]> {
  const { tables } = await readOf(bytes, name)
  return (tables[0]?.rows ?? []).map(({ row, cells }) => [row, ...cells] as const)
}
