import type { AppError } from '../../../shared/errors/app-error.ts'
import { ok, type Result } from '../../../shared/lib/result.ts'
import type { ReadFile } from '../../../shared/sheets/table.ts'
import { ignoredContent } from '../ignored-content.ts'
import type { Budget } from '../sheet-builder.ts'
import { damaged, encrypted, notASpreadsheet } from '../trouble.ts'
import { readWithLibrary } from './read-with-library.ts'

/** What a stream at the top of an OLE2 container says the container is. */
const OTHERS: readonly (readonly [stream: string, really: string])[] = [
  ['WordDocument', 'DOC'],
  ['PowerPoint Document', 'PPT'],
  ['VisioDocument', 'VSD'],
  ['__properties_version1.0', 'MSG'],
]

interface ContainerReader {
  readonly read: (bytes: Buffer, options: { readonly type: 'buffer' }) => { readonly FullPaths: readonly string[] }
}

/** Reads an OLE2 container: a workbook of Excel 5 to 2003, or what a password makes of any workbook. */
export async function readOle2(bytes: Uint8Array, file: string, budget: Budget): Promise<Result<ReadFile, AppError>> {
  const streams = await topStreams(bytes)
  if (streams === null) return damaged(file, 'badContainer')
  if (streams.has('EncryptedPackage')) return encrypted(file)
  if (!streams.has('Workbook') && !streams.has('Book')) {
    return notASpreadsheet(file, OTHERS.find(([stream]) => streams.has(stream))?.[1] ?? 'OLE2')
  }
  const read = await readWithLibrary(bytes, 'xls', file, budget)
  if (!read.ok || !streams.has('_VBA_PROJECT_CUR')) return read
  return ok({ ...read.value, issues: [...read.value.issues, ignoredContent('macros')] })
}

/** The names right under the root of the container, or `null` when it is broken. */
async function topStreams(bytes: Uint8Array): Promise<ReadonlySet<string> | null> {
  // The declarations of SheetJS leave its container reader untyped; one list of it is used, of texts.
  const { CFB } = (await import('xlsx')) as unknown as { readonly CFB: ContainerReader }
  try {
    const paths = CFB.read(Buffer.from(bytes), { type: 'buffer' }).FullPaths.map((path) => path.split('/'))
    return new Set(paths.flatMap(([, name = '', deeper = '']) => (deeper === '' ? [name] : [])))
  } catch {
    // The library's only way to say that the container's tables do not hold together.
    return null
  }
}
