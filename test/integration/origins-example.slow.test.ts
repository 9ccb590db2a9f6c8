import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openLibrary } from '../../electron/store/open-library.ts'
import type { OriginRow } from '../../shared/domain/recap/figure-origin.ts'
import { isFoldedFrom } from '../../shared/domain/recap/fold-rows.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { rowOf } from '../../shared/lib/table.ts'
import { keptRow } from '../../shared/sheets/kept-row.ts'
import { jourJ } from '../support/jour-j.ts'
import { must } from '../support/must.ts'
import { originOfShown, shownNumbers } from '../support/shown-numbers.ts'
import { tickingClock } from '../support/store-plans.ts'

const made = z.object({ ok: z.literal(true), campaign: z.string() })
const cell = z.union([z.null(), z.string(), z.boolean(), z.object({ number: z.number(), format: z.string() }), z.object({ error: z.string() })])
const kept = z.object({ tables: z.array(z.object({ name: z.string(), rows: z.array(z.object({ row: z.number(), cells: z.array(cell) })) })) })
type Kept = z.infer<typeof kept>

let folder = ''
let plan: Plan
const files = new Map<string, Kept>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jour-j-origins-'))
  const answer = await jourJ('example', '--out', folder)
  const { campaign } = made.parse(answer.json)
  const data = join(folder, 'data')
  plan = (await must(openLibrary(data, { clock: tickingClock() }).read(campaign))).plan
  const imports = join(data, 'campaigns', campaign.replace('campaign:', ''), 'imports')
  for (const shard of plan.imports.shards) {
    for (const { id, sha256 } of Object.values(shard)) files.set(id, kept.parse(JSON.parse(await readFile(join(imports, `${sha256}.json`), 'utf8'))))
  }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The cells of the kept row that a row of an origin names: read from the file itself, not through the app. */
function cellsOf({ source }: OriginRow): readonly z.infer<typeof cell>[] {
  if (source?.kind !== 'import') return []
  return files.get(source.import)?.tables.filter(({ name }) => name === source.sheet).flatMap(({ rows }) => rows.find(({ row }) => row === source.row)?.cells ?? []) ?? []
}

/** What a cell may mean as a number: itself, or a time written in minutes, hours, days or as 0:02:31. */
function meanings(one: z.infer<typeof cell>): readonly number[] {
  const number = one !== null && typeof one === 'object' && 'number' in one ? one.number : numberOf(one)
  if (number !== null) return [number, number * 60, number * 3600, number * 86_400]
  const clock = typeof one === 'string' ? /^(?:(\d+):)?(\d+):(\d+)$/u.exec(one.trim()) : null
  return clock === null ? [] : [Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3])]
}

function numberOf(one: z.infer<typeof cell>): number | null {
  if (typeof one !== 'string' || !/\d/u.test(one)) return null
  const plain = one.replace(/\s/gu, '').replace(/,(?=\d{3}\b)/gu, '').replace(',', '.')
  return Number.isFinite(Number(plain)) ? Number(plain) : null
}

test('every number of the campaign is the fold of rows whose sources exist', () => {
  const shown = shownNumbers(plan)
  expect(shown.length).toBeGreaterThan(300)
  for (const { ref, value } of shown) {
    const origin = originOfShown(plan, ref)
    expect([ref, origin.value, isFoldedFrom(origin)]).toEqual([ref, value, true])
    for (const { source } of origin.rows) {
      if (source?.kind === 'import') expect([ref, rowOf(plan.imports, source.import) !== undefined]).toEqual([ref, true])
    }
  }
})

test('each row that comes from a file is in the kept file, at its sheet and row, and its value stands in a cell', () => {
  const checked = new Set<string>()
  for (const { ref } of shownNumbers(plan)) {
    for (const row of originOfShown(plan, ref).rows) {
      if (row.source?.kind !== 'import') continue
      const cells = cellsOf(row)
      expect([ref, row.label, row.source, cells.length > 0]).toEqual([ref, row.label, row.source, true])
      const { value } = row
      const isRead = row.record.startsWith('observation:') || row.record.startsWith('figure:')
      if (value === null || !isRead) continue
      const holds = cells.some((one) => meanings(one).some((meaning) => Math.abs(meaning - value) < 1e-6 * Math.max(1, Math.abs(value))))
      expect([ref, row.label, row.source, value, holds]).toEqual([ref, row.label, row.source, value, true])
      checked.add(`${row.record} ${String(value)}`)
    }
  }
  expect(checked.size).toBeGreaterThan(100)
})

test('the window is shown that row with its headers', () => {
  const [row] = originOfShown(plan, { kind: 'indicator', id: 'views.total' }).rows
  if (row?.source?.kind !== 'import') throw new Error('views come from a file')
  const { import: from, sheet, row: at } = row.source
  const shown = keptRow(files.get(from), sheet, at)
  expect(shown?.headerRow).toBe(1)
  expect(shown?.cells).toContainEqual({ index: 7, header: 'Spectateurs', text: String(row.value) })
})
