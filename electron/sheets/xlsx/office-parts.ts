import type { AppError } from '../../../shared/errors/app-error.ts'
import { ok, type Result } from '../../../shared/lib/result.ts'
import { attributeOf } from '../markup/attribute-of.ts'
import { walkMarkup, type MarkupVisitor } from '../markup/walk-markup.ts'
import { damaged, unsafe } from '../trouble.ts'
import type { Zip } from '../zip/open-zip.ts'

/** A relationship of a part (ECMA-376 part 2): `type` is the last word of its address, such as `worksheet`. */
export interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

/** Walks a part of the package. Refuses a DOCTYPE and a part that ends in the middle of a tag. */
export function walkPart(zip: Zip, part: string, file: string, visitor: MarkupVisitor): Result<void, AppError> {
  const bytes = zip.read(part)
  if (!bytes.ok) return bytes
  const flaw = walkMarkup(partText(bytes.value), visitor)
  if (flaw === 'doctype') return unsafe(file, 'doctype')
  return flaw === null ? ok(undefined) : damaged(file, 'badMarkup')
}

/** The text of an XML part: UTF-8 unless a BOM says UTF-16, as XML has it. */
export function partText(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/** The relationships of a part (of the package itself: `''`); none where it has no such list. */
export function relationshipsOf(zip: Zip, part: string, file: string): Result<readonly Relationship[], AppError> {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const list = `${folder}_rels/${part.slice(slash)}.rels`
  if (!zip.has(list)) return ok([])
  const found: Relationship[] = []
  const walked = walkPart(zip, list, file, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return
      const target = attributeOf(attributes, 'Target') ?? ''
      found.push({
        id: attributeOf(attributes, 'Id') ?? '',
        type: (attributeOf(attributes, 'Type') ?? '').split('/').at(-1) ?? '',
        target: resolvePart(folder, target),
        isExternal: attributeOf(attributes, 'TargetMode') === 'External',
      })
    },
    close: () => undefined,
    text: () => undefined,
  })
  return walked.ok ? ok(found) : walked
}

/** A target as it is written in the part of a folder, as a name in the zip. */
function resolvePart(folder: string, target: string): string {
  const path: string[] = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '')
  for (const step of target.split(/[/\\]/u)) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}

/** The main part of an Office package, such as `xl/workbook.xml`, or `null` when it names none. */
export function mainPart(zip: Zip, file: string): Result<string | null, AppError> {
  const relationships = relationshipsOf(zip, '', file)
  if (!relationships.ok) return relationships
  const named = relationships.value.find((link) => link.type === 'officeDocument' && !link.isExternal)
  if (named !== undefined) return ok(named.target)
  return ok(['xl/workbook.xml', 'xl/workbook.bin'].find((part) => zip.has(part)) ?? null)
}
