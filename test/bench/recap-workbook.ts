import { writeXlsx } from 'hucre/xlsx'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { composeExample } from '../../electron/compose.ts'
import { machineClock } from '../../electron/platform/clock.ts'
import { forkReader } from '../../electron/sheets/fork-reader.ts'
import { writeWorkbook } from '../../electron/sheets/write-workbook.ts'
import { openLibrary } from '../../electron/store/open-library.ts'
import { buildRecap } from '../../shared/domain/recap/build-recap.ts'
import { translator } from '../../shared/i18n/translate.ts'
import { recapSheets } from '../../shared/sheets/recap.sheets.ts'
import type { CellSpec } from '../../shared/sheets/workbook-spec.ts'
import { compare, type Comparison } from './measure.ts'

/** The recap workbook of the example, from the plan to its bytes, beside a bare write of the same cells. */
export async function benchRecap(): Promise<Comparison> {
  const folder = await mkdtemp(join(tmpdir(), 'jour-j-bench-'))
  const root = join(import.meta.dirname, '..', '..')
  const made = await composeExample(folder, {
    spawnReader: forkReader(join(root, 'electron', 'sheets', 'child.ts'), [root]),
    report: (trace) => { process.stderr.write(trace) },
  })
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  const read = await openLibrary(join(folder, 'data'), { clock: machineClock }).read(made.value.campaign)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const { plan } = read.value
  const translate = translator('fr')
  const now = machineClock.now()
  const spec = recapSheets(buildRecap(plan, { now }), translate)
  const bare = spec.sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows.map((row) => row.cells.map(valueOf)) }))
  const cells = bare.reduce((sum, sheet) => sum + sheet.rows.reduce((inner, row) => inner + row.length, 0), 0)
  const comparison = await compare(
    `recap workbook, ${String(spec.sheets.length)} sheets, ${String(cells)} cells`,
    () => writeWorkbook(recapSheets(buildRecap(plan, { now }), translate)),
    'bare write of the same cells',
    () => writeXlsx({ sheets: bare }),
  )
  await rm(folder, { recursive: true })
  return comparison
}

function valueOf(cell: CellSpec): string | number | boolean | null {
  if (cell === null || cell.kind === 'blank') return null
  if (cell.kind === 'text') return cell.text
  if (cell.kind === 'date') return cell.date
  if (cell.kind === 'time') return cell.minute / 1440
  if (cell.kind === 'duration') return cell.seconds / 86_400
  return cell.kind === 'formula' ? cell.cached : cell.value
}
