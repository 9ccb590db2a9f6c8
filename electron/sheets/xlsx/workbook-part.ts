import type { AppError } from '../../../shared/errors/app-error.ts'
import { ok, type Result } from '../../../shared/lib/result.ts'
import { attributeOf, isTrue } from '../markup/attribute-of.ts'
import type { Zip } from '../zip/open-zip.ts'
import { relationshipsOf, walkPart } from './office-parts.ts'

/** A sheet as the workbook lists it. `part` is `null` where no part is named. `type` tells a worksheet from a chart. */
export interface SheetEntry {
  readonly name: string
  readonly isHidden: boolean
  readonly type: string
  readonly part: string | null
}

export interface WorkbookFacts {
  readonly sheets: readonly SheetEntry[]
  readonly date1904: boolean
  readonly sharedStrings: string | null
  readonly styles: string | null
}

/** Reads the list of sheets and where the workbook keeps its texts and styles. Sheets are known by their position. */
export function readWorkbookPart(zip: Zip, part: string, file: string): Result<WorkbookFacts, AppError> {
  const links = relationshipsOf(zip, part, file)
  if (!links.ok) return links
  const byId = new Map(links.value.map((link) => [link.id, link]))
  const partOfType = (type: string): string | null => links.value.find((link) => link.type === type)?.target ?? null
  const sheets: SheetEntry[] = []
  let date1904 = false
  const walked = walkPart(zip, part, file, {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = isTrue(attributes, 'date1904')
      if (name !== 'sheet') return
      const link = byId.get(attributeOf(attributes, 'id') ?? '')
      sheets.push({
        name: attributeOf(attributes, 'name') ?? '',
        isHidden: /^(?:hidden|veryHidden)$/u.test(attributeOf(attributes, 'state') ?? ''),
        type: link?.type ?? '',
        part: link?.target ?? null,
      })
    },
    close: () => undefined,
    text: () => undefined,
  })
  if (!walked.ok) return walked
  return ok({ sheets, date1904, sharedStrings: partOfType('sharedStrings'), styles: partOfType('styles') })
}
