import type { AppError } from '../../../shared/errors/app-error.ts'
import { ok, type Result } from '../../../shared/lib/result.ts'
import type { ReadFile } from '../../../shared/sheets/table.ts'
import { ignoredParts } from '../ignored-content.ts'
import { readWithLibrary } from '../legacy/read-with-library.ts'
import { attributeOf } from '../markup/attribute-of.ts'
import type { Budget } from '../sheet-builder.ts'
import type { Zip } from '../zip/open-zip.ts'
import { storeZip } from '../zip/store-zip.ts'
import { partText, walkPart } from './office-parts.ts'

/** The parts that hold cells and what they need. Themes, drawings, macros and links are not even inflated. */
const NEEDED =
  /^(?:\[content_types\]\.xml|_rels\/\.rels|xl\/(?:(?:workbook|sharedstrings|styles|metadata)\.bin|_rels\/workbook\.bin\.rels|worksheets\/[^/]+\.bin))$/iu
const TYPES = '[Content_Types].xml'

/**
 * Reads an .xlsb with the library, which is handed a new zip of the needed parts, inflated by us and stored
 * uncompressed: its own inflate knows no limits. The list of content types is cut down to these parts, because the
 * library opens every part that the list names.
 */
export async function readXlsb(zip: Zip, file: string, budget: Budget): Promise<Result<ReadFile, AppError>> {
  const parts: { readonly name: string; readonly bytes: Uint8Array }[] = []
  for (const name of zip.names.filter((part) => NEEDED.test(part))) {
    const bytes = name.endsWith('.bin') ? zip.read(name) : xmlPart(zip, name, file)
    if (!bytes.ok) return bytes
    parts.push({ name, bytes: bytes.value })
  }
  const read = await readWithLibrary(storeZip(parts), 'xlsb', file, budget)
  return read.ok ? ok({ ...read.value, issues: [...read.value.issues, ...ignoredParts(zip.names)] }) : read
}

/** One of the few XML parts, walked once for what must not be in it. */
function xmlPart(zip: Zip, name: string, file: string): Result<Uint8Array, AppError> {
  const walked = walkPart(zip, name, file, { open: () => undefined, close: () => undefined, text: () => undefined })
  if (!walked.ok) return walked
  const bytes = zip.read(name)
  if (!bytes.ok || name !== TYPES) return bytes
  const needed = partText(bytes.value).replace(/<(?:\w+:)?Override\b([^>]*)>/gu, (tag: string, attributes: string) =>
    NEEDED.test((attributeOf(attributes, 'PartName') ?? '').replace(/^\//u, '')) ? tag : '',
  )
  return ok(Buffer.from(needed))
}
