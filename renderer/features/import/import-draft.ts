import type { ImportChoices } from '../../../shared/contract/calls.ts'
import type { ImportRow } from '../../../shared/contract/answers.ts'
import type { ImportKind } from '../../../shared/domain/results/import-record.ts'
import type { CellFix, ColumnChoice } from '../../../shared/sheets/recognised.ts'
import { columnsFor, mappingOf } from './columns.view.ts'
import { isOpenTable, kindOfTable, type OpenedFile } from './lots.view.ts'

/** Her choices on the check screen, before anything is asked of the reader. `kind: null`: she has not said yet. */
export type ImportDraft = Readonly<Omit<ImportChoices, 'session' | 'kind' | 'mapping' | 'fixes' | 'decisions' | 'offsets' | 'accounts'>> & {
  readonly kind: ImportKind | null
  readonly mapping: readonly ColumnChoice[]
  readonly fixes: readonly CellFix[]
  readonly decisions: readonly ImportChoices['decisions'][number][]
  readonly offsets: readonly ImportChoices['offsets'][number][]
  readonly accounts: readonly ImportChoices['accounts'][number][]
}
export type RowChoice = ImportChoices['decisions'][number]['choice']
export type RowPlace = Pick<ImportRow, 'file' | 'sheet' | 'row'>

const NOTHING_SAID: ImportDraft = {
  kind: null, sheet: null, dateOrder: null, asOf: null, sourceZone: null, mapping: [], fixes: [], decisions: [], offsets: [], accounts: [],
}

/** The choices that a lot begins with: what is recognised, and what is remembered of files with these headers. */
export function firstDraft(files: readonly OpenedFile[], kind: ImportKind | null): ImportDraft {
  return kind === null ? NOTHING_SAID : withKind(NOTHING_SAID, files, kind)
}

/**
 * The same files as another kind: decisions about rows and columns were about the kind before. Where no table was
 * recognised as that kind, the largest one is taken, with the columns suggested for it.
 */
export function withKind(draft: ImportDraft, files: readonly OpenedFile[], kind: ImportKind): ImportDraft {
  const tables = files.flatMap((file) => file.recognised.tables.map((table, index) => ({ file, table, rows: file.rowCounts[index] ?? 0 })))
  const open = tables.filter(({ table }) => isOpenTable(table))
  const fitting = open.filter(({ file, table }) => kindOfTable(file, table) === kind)
  const remembered = fitting.flatMap(({ file, table }) => {
    const known = file.remembered.find((each) => each.table === table.name && each.kind === kind)
    return known === undefined ? [] : mappingOf(file.name, table, known.fields)
  })
  const { asOf, accounts, dateOrder, sourceZone } = draft
  const kept: ImportDraft = { ...NOTHING_SAID, asOf, accounts, dateOrder, sourceZone, kind }
  if (fitting.length > 0) return { ...kept, mapping: remembered }
  const largest = open.reduce<(typeof open)[number] | null>((best, one) => (best === null || one.rows > best.rows ? one : best), null)
  if (largest === null) return kept
  const fields = columnsFor(largest.table, kind).map(({ field }) => field)
  return { ...kept, sheet: files.length === 1 && open.length > 1 ? largest.table.name : null, mapping: mappingOf(largest.file.name, largest.table, fields) }
}

/** The choices as they are sent; `null` while she has not said what the files hold. */
export function choicesOf(draft: ImportDraft, session: string): ImportChoices | null {
  const { kind, mapping, fixes, decisions, offsets, accounts } = draft
  if (kind === null) return null
  return { ...draft, kind, session, mapping: [...mapping], fixes: [...fixes], decisions: [...decisions], offsets: [...offsets], accounts: [...accounts] }
}

/** Whose figures a file holds, as she says, in place of what she said before; `null` takes it back. */
export function withAccount(draft: ImportDraft, file: string, account: string | null): ImportDraft {
  const others = draft.accounts.filter((one) => one.file !== file)
  return { ...draft, accounts: account === null ? others : [...others, { file, account }] }
}

/**
 * What she decided of a row, in place of what she decided before; `null` takes it back. Of a row that leaves several
 * questions open, each answer stands by itself.
 *
 * @param among the records between which the question leaves the choice: answers among others stay
 */
export function withDecision(draft: ImportDraft, { file, sheet, row }: RowPlace, choice: RowChoice | null, among: readonly string[] | null = null): ImportDraft {
  const others = draft.decisions.filter((one) =>
    !isAt(one, { file, sheet, row }) || (among !== null && one.choice.kind === 'match' && !among.includes(one.choice.record)))
  return { ...draft, decisions: choice === null ? others : [...others, { file, sheet, row, choice }] }
}

/** Cells of a row as she corrected them, by position; those given before stay where they are not given anew. */
export function withFixes(draft: ImportDraft, { file, sheet, row }: RowPlace, cells: ReadonlyMap<number, string>): ImportDraft {
  const others = draft.fixes.filter((fix) => fix.file !== file || fix.table !== sheet || fix.row !== row || !cells.has(fix.index))
  return { ...draft, fixes: [...others, ...[...cells].map(([index, value]) => ({ file, table: sheet, row, index, value }))] }
}

/** A row as it was before she said anything of it. */
export function asItWas(draft: ImportDraft, place: RowPlace): ImportDraft {
  const fixes = draft.fixes.filter((fix) => fix.file !== place.file || fix.table !== place.sheet || fix.row !== place.row)
  return { ...withDecision(draft, place, null), fixes }
}

/** What she decided of a row, and how many of its cells she corrected. */
export function saidOf(draft: ImportDraft, place: RowPlace): { readonly choices: readonly RowChoice[]; readonly fixes: number } {
  return {
    choices: draft.decisions.filter((one) => isAt(one, place)).map(({ choice }) => choice),
    fixes: draft.fixes.filter((fix) => fix.file === place.file && fix.table === place.sheet && fix.row === place.row).length,
  }
}

function isAt(one: ImportDraft['decisions'][number], place: RowPlace): boolean {
  return one.file === place.file && one.sheet === place.sheet && one.row === place.row
}
