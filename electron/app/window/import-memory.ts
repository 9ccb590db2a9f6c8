import { z } from 'zod'
import type { RememberedMapping } from '../../../shared/contract/answers.ts'
import type { ImportChoices } from '../../../shared/contract/calls.ts'
import type { AppError } from '../../../shared/errors/app-error.ts'
import { IMPORT_KINDS, type ImportKind } from '../../../shared/domain/results/import-record.ts'
import { ok, type Result } from '../../../shared/lib/result.ts'
import { headerKey } from '../../../shared/sheets/header-key.ts'
import { COLUMNS_OF_KIND } from '../../../shared/sheets/kinds.ts'
import type { RecognisedFile, RecognisedTable } from '../../../shared/sheets/recognised.ts'

/** The part of the library that remembers how she mapped the columns of a file (electron/store). */
export interface MappingMemory {
  readonly recall: () => Promise<Result<Readonly<Record<string, unknown>>, AppError>>
  readonly keep: (change: (before: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>) => Promise<Result<void, AppError>>
}

/** What the library keeps by name (electron/store), with its mappings among them. */
export interface LibraryMemory<Remembered extends { readonly mappings: Readonly<Record<string, unknown>> }> {
  readonly remembered: () => Promise<Result<Remembered, AppError>>
  readonly remember: (change: (before: Remembered) => Remembered) => Promise<Result<void, AppError>>
}

/** The mappings that a library remembers. */
export function mappingsOver<Remembered extends { readonly mappings: Readonly<Record<string, unknown>> }>(
  { remembered, remember }: LibraryMemory<Remembered>,
): MappingMemory {
  return {
    recall: async () => {
      const all = await remembered()
      return all.ok ? ok(all.value.mappings) : all
    },
    keep: (change) => remember((before) => ({ ...before, mappings: change(before.mappings) })),
  }
}

const KEPT = 200
const BETWEEN = '\u001f'

const mappingSchema = z.strictObject({ kind: z.enum(IMPORT_KINDS), fields: z.array(z.string().nullable()) })

/** The key of a table's form: its headers, folded, in their order. */
export function formOf(table: Pick<RecognisedTable, 'columns'>): string {
  return table.columns.map(({ header }) => headerKey(header)).join(BETWEEN)
}

/** How tables with these very headers were mapped the last time. What no longer fits our fields is forgotten. */
export function recallMappings(memory: Readonly<Record<string, unknown>>, file: RecognisedFile): readonly RememberedMapping[] {
  return file.tables.flatMap((table) => {
    const form = formOf(table)
    const known = mappingSchema.safeParse(Object.hasOwn(memory, form) ? memory[form] : null)
    if (table.shape !== null || !known.success || known.data.fields.length !== table.columns.length) return []
    const { kind, fields } = known.data
    return fields.every((field) => isFieldOf(kind, field)) ? [{ table: table.name, kind, fields }] : []
  })
}

/** What is remembered once an import was accepted: the tables whose columns she mapped, the newest last. */
export function withMappings(
  memory: Readonly<Record<string, unknown>>,
  choices: ImportChoices,
  files: readonly { readonly name: string; readonly recognised: RecognisedFile }[],
): Readonly<Record<string, unknown>> {
  const mapped = files.flatMap(({ name, recognised }) =>
    recognised.tables.flatMap((table) => {
      const ours = choices.mapping.filter((each) => each.table === table.name && (each.file === undefined || each.file === name))
      if (ours.length === 0) return []
      const fields = table.columns.map(({ index, field }) => {
        const said = ours.find((each) => each.index === index)
        return said === undefined ? field : said.field
      })
      return [[formOf(table), { kind: choices.kind, fields }] as const]
    }),
  )
  const forms = new Set(mapped.map(([form]) => form))
  const others = Object.entries(memory).filter(([form]) => !forms.has(form))
  return Object.fromEntries([...others, ...mapped].slice(-KEPT))
}

function isFieldOf(kind: ImportKind, field: string | null): boolean {
  if (field === null || (kind === 'roster' && field.startsWith('custom:'))) return true
  return COLUMNS_OF_KIND[kind === 'returns' ? 'results' : kind].some(({ key }) => key === field)
}
