import fc from 'fast-check'
import { expect, test } from 'vitest'
import { IMPORT_KINDS } from '../../shared/domain/results/import-record.ts'
import { draftFile } from '../../shared/sheets/draft-file.ts'
import { recogniseFile } from '../../shared/sheets/recognise.ts'
import type { Cell, MergedRange, ReadFile, SheetTable } from '../../shared/sheets/table.ts'

const HEADERS = [
  'Nom', 'Prénom', 'NOM Prénom', 'E-mail', 'Téléphone', 'iPhone ?', 'Statut', 'Dispo', 'Créneau souhaité', 'Titre', 'Horaire', 'Fin', 'Durée', 'Qui',
  'Sujet', 'Compte', 'Post ID', 'Permalink', 'Publish time', 'Date', 'Vues', 'Likes', 'Primary', 'Url', 'Author', 'Sentiment', 'Réf.', 'AVE',
  '__proto__', 'constructor', '', 'Total', 'Question libre ?',
]
const TEXTS = [
  'Léa Durand', 'DURAND Léa', 'LE GOFF Yann', 'lea@radio.fr', 'pas un mail', '612345678', 'oui', 'Non', '❌', '9h30', 'midi', 'à confirmer', '25h99',
  '05/06/2026', '26/05/2026 10:00', '2026-05-25T00:00:00', 'Dec 15, 2023', '1 234,5', '1.2K', '--', 'NAN', '3-janv', '6.49E+17', '#N/A', 'Total',
  'Total : 25', "DIRECTION DE L'ANTENNE", 'Showing top 500 results', ' ', '\u00a0', '\u202eabc', 'https://x.com/a/status/649012345678901234', 'a'.repeat(40_000),
]

const aCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Cell>(...TEXTS) },
  { weight: 3, arbitrary: fc.constant<Cell>(null) },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.record({ error: fc.constantFrom('#N/A', '#DIV/0!') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      number: fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: 0, max: 60_000 }), fc.double({ min: 0, max: 3, noNaN: true })),
      format: fc.constantFrom('General', 'dd/mm/yyyy', 'hh:mm', '[h]:mm:ss', '0.0%', 'd-mmm', '@', '"x"yy', '0000000000'),
    }),
  },
)

const aMerge: fc.Arbitrary<MergedRange> = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }))

const aTable: fc.Arbitrary<SheetTable> = fc
  .record({
    headers: fc.array(fc.constantFrom(...HEADERS), { minLength: 1, maxLength: 8 }),
    above: fc.array(fc.array(aCell, { maxLength: 3 }), { maxLength: 2 }),
    body: fc.array(fc.array(aCell, { maxLength: 9 }), { maxLength: 14 }),
    merges: fc.array(aMerge, { maxLength: 4 }),
    hidden: fc.array(fc.nat(20), { maxLength: 2 }),
    date1904: fc.boolean(),
    name: fc.constantFrom('Feuil1', 'Table data.csv', '__proto__'),
  })
  .map(({ headers, above, body, merges, hidden, date1904, name }) => ({
    name, hidden: false, encoding: null, delimiter: null, date1904, merges,
    rows: [...above, headers, ...body]
      .map((cells, index) => ({ row: index + 1, cells, hidden: hidden.includes(index) }))
      .filter(({ cells }) => cells.some((cell) => cell !== null)),
  }))

const aFile: fc.Arbitrary<ReadFile> = fc
  .tuple(fc.array(aTable, { minLength: 1, maxLength: 3 }), fc.constantFrom('xlsx', 'zip', 'csv'))
  .map(([tables, container]) => ({ container, tables, issues: [] }))

const options = fc.record({
  kind: fc.constantFrom(...IMPORT_KINDS),
  sheet: fc.constant(null),
  dateOrder: fc.constantFrom(null, 'dmy', 'mdy'),
  campaignDay: fc.constantFrom(null, '2026-06-05'),
  mapping: fc.constant([]),
})

test('every row of a sheet is header, data or set aside, and never two of them', () => {
  fc.assert(
    fc.property(aTable, (table) => {
      const found = recogniseFile({ container: 'xlsx', tables: [table], issues: [] }, { campaignDay: null })
      // Halves of a sheet and metrics of a series share their rows; all other tables do not.
      fc.pre(new Set(found.tables.map(({ headerRow }) => headerRow)).size === found.tables.length)
      const used = found.tables.flatMap(({ headerRow, dataRows, setAside }) => [
        ...(headerRow === null ? [] : [headerRow]), ...dataRows.map(({ row }) => row), ...setAside.map(({ row }) => row),
      ])
      const all = table.rows.map(({ row }) => row)
      expect(new Set(used).size).toBe(used.length)
      expect(used.every((row) => all.includes(row))).toBe(true)
      // The first row of a header of two is the only one that may be neither.
      expect(all.length - used.length).toBeLessThanOrEqual(found.tables.length > 0 ? 1 : 0)
    }),
    { numRuns: 400 },
  )
})

test('drafts + rejected = data rows of the tables taken, and every row kept out has its issue', () => {
  let taken = 0
  fc.assert(
    fc.property(aFile, options, (file, chosen) => {
      const recognised = recogniseFile(file, { campaignDay: chosen.campaignDay })
      const result = draftFile({ name: 'f', sha256: 'a', recognised }, chosen)
      if (!result.ok) return
      taken += 1
      const { draftFile: draft, issues } = result.value
      const kind = chosen.kind === 'returns' ? 'results' : chosen.kind
      const fitting = recognised.tables.filter((table) => table.kind === kind)
      const read = draft.drafts.length + draft.rejected.length
      if (fitting.length > 0) expect(read).toBe(fitting.reduce((sum, { dataRows }) => sum + dataRows.length, 0))
      else expect(recognised.tables.map(({ dataRows }) => dataRows.length)).toSatisfy((counts: readonly number[]) => isSumOfSome(counts, read))
      for (const { sheet, row, reason } of draft.rejected) {
        const said = issues.filter((each) => each.sheet === sheet && each.row === row)
        expect(said.some(({ severity }) => reason === 'ignored' || severity === 'error')).toBe(true)
      }
    }),
    { numRuns: 600 },
  )
  // The law would be empty if every file were refused.
  expect(taken).toBeGreaterThan(100)
})

test('nothing given is changed, and the same file gives the same drafts', () => {
  fc.assert(
    fc.property(aFile, options, (file, chosen) => {
      const before = structuredClone(file)
      const draft = (): unknown => draftFile({ name: 'f', sha256: 'a', recognised: recogniseFile(file, { campaignDay: null }) }, chosen)
      expect(draft()).toEqual(draft())
      expect(file).toEqual(before)
    }),
    { numRuns: 100 },
  )
})

/** Whether some of the counts add up to a number. */
function isSumOfSome(counts: readonly number[], sum: number): boolean {
  const [first, ...others] = counts
  if (first === undefined) return sum === 0
  return isSumOfSome(others, sum) || isSumOfSome(others, sum - first)
}
