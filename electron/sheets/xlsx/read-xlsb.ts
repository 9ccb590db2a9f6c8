import type { AppError } from '../../../shared/errors/app-error.ts'
import { ok, type Result } from '../../../shared/lib/result.ts'
import type { ReadFile } from '../../../shared/sheets/table.ts'
import { ignoredParts } from '../ignored-content.ts'
import { readWithLibrary } from '../legacy/read-with-library.ts'
import { walkPart } from './office-parts.ts'
import type { Zip } from '../zip/open-zip.ts'
import { storeZip } from '../zip/store-zip.ts'

/** The parts that hold cells and what they need. Themes, drawings, macros and links are not even inflated. */
const NEEDED =
  /^(?:\[content_types\]\.xml|_rels\/\.rels|xl\/(?:workbook\.bin|sharedstrings\.bin|styles\.bin|_rels\/workbook\.bin\.rels|worksheets\/(?:_rels\/)?[^/]+\.(?:bin|rels)))$/iu

/**
 * Reads an .xlsb with the library, which is handed a new zip of the needed parts, inflated by us and stored
 * uncompressed: its own inflate knows no limits.
 */
export async function readXlsb(zip: Zip, file: string): Promise<Result<ReadFile, AppError>> {
  const parts: { readonly name: string; readonly bytes: Uint8Array }[] = []
  for (const name of zip.names.filter((part) => NEEDED.test(part))) {
    // The few XML parts among them are walked once for what must not be in them.
    if (!name.endsWith('.bin')) {
      const walked = walkPart(zip, name, file, { open: () => undefined, close: () => undefined, text: () => undefined })
      if (!walked.ok) return walked
    }
    const bytes = zip.read(name)
    if (!bytes.ok) return bytes
    parts.push({ name, bytes: bytes.value })
  }
  const read = await readWithLibrary(storeZip(parts), 'xlsb', file)
  return read.ok ? ok({ ...read.value, issues: [...read.value.issues, ...ignoredParts(zip.names)] }) : read
}
