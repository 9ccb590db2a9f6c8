import type { AppError } from '../../../shared/errors/app-error.ts'
import { ok, type Result } from '../../../shared/lib/result.ts'
import type { ReadFile } from '../../../shared/sheets/table.ts'
import { ignoredParts } from '../ignored-content.ts'
import type { Budget } from '../sheet-builder.ts'
import { damaged, encrypted } from '../trouble.ts'
import { walkPart } from '../xlsx/office-parts.ts'
import type { Zip } from '../zip/open-zip.ts'
import { contentReader } from './content-reader.ts'

/**
 * Reads an OpenDocument spreadsheet ourselves: SheetJS hangs on `number-rows-repeated`, which every such file has for
 * the empty rest of its sheets.
 */
export function readOds(zip: Zip, file: string, budget: Budget): Result<ReadFile, AppError> {
  const locked = isEncrypted(zip, file)
  if (!locked.ok) return locked
  if (locked.value) return encrypted(file)
  if (!zip.has('content.xml')) return damaged(file, 'missingPart')
  const content = contentReader(file, budget)
  const walked = walkPart(zip, 'content.xml', file, content.visitor)
  const flaw = content.flaw()
  if (flaw !== null) return flaw
  if (!walked.ok) return walked
  return ok({ container: 'ods', tables: content.tables(), issues: ignoredParts(zip.names) })
}

function isEncrypted(zip: Zip, file: string): Result<boolean, AppError> {
  if (!zip.has('META-INF/manifest.xml')) return ok(false)
  let found = false
  const walked = walkPart(zip, 'META-INF/manifest.xml', file, {
    open: (name) => {
      if (name === 'encryption-data') found = true
    },
    close: () => undefined,
    text: () => undefined,
  })
  return walked.ok ? ok(found) : walked
}
