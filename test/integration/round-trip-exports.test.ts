import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeWorkbook } from '../../electron/sheets/write-workbook.ts'
import { isEmptyDiff } from '../../shared/domain/plan/plan-diff.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { translator } from '../../shared/i18n/translate.ts'
import { exportResults } from '../../shared/sheets/export-results.ts'
import { exportRoster } from '../../shared/sheets/export-roster.ts'
import { exportSchedule } from '../../shared/sheets/export-schedule.ts'
import { aPlan } from '../support/a-plan.ts'
import { aToldPlan } from '../support/a-told-plan.ts'
import { anExportablePlan } from '../support/an-exportable-plan.ts'
import { anItem, anObservation } from '../support/builders.ts'
import { importBytes, type Imported } from '../support/import-bytes.ts'

const NOW = '2015-05-04T08:00:00.000Z'
const EXPORTS = { roster: exportRoster, schedule: exportSchedule, results: exportResults } as const
type Kind = keyof typeof EXPORTS

async function roundTrip(kind: Kind, plan: Plan, language: 'fr' | 'en'): Promise<Imported> {
  return importBytes(kind, await writeWorkbook(EXPORTS[kind](plan, translator(language), NOW)), plan)
}

/** Nothing to change, nothing kept out, every column recognised as what it was. */
function expectNothingChanged({ preview, said, recognised }: Imported): void {
  expect({ diff: preview.diff, said: said.filter((line) => !line.startsWith('match.nearName')) }).toEqual({ diff: {}, said: [] })
  expect(isEmptyDiff(preview.diff)).toBe(true)
  const { read, ignored } = preview.counts
  // A row of a post that is not ours counts as ignored, whatever it says.
  expect(preview.counts).toEqual({ read, added: 0, updated: 0, rejected: 0, ignored, unchanged: read - ignored })
  expect(recognised.tables.flatMap(({ columns }) => columns.filter(({ field }) => field === null))).toEqual([])
}

describe.each(['fr', 'en'] as const)('export then import changes nothing (%s)', (language) => {
  it.each(['roster', 'schedule', 'results'] as const)('%s of a campaign with everything in it', async (kind) => {
    const plan = aToldPlan()
    const imported = await roundTrip(kind, plan, language)
    expect(imported.preview.counts.read).toBeGreaterThan(10)
    expectNothingChanged(imported)
  })

  it('results whose accounts nobody knows: each post is found by what its file called them, without id and link', async () => {
    const texts = ['@collab', '@autre', 'instagram:@collab', 'Le Musée des Vents', '61550000000001', '']
    const items = texts.map((accountText) => anItem({ platform: 'periscope', accountText, title: 'En direct', publishedAt: { kind: 'local', local: '2015-04-23T10:00', zone: null } }))
    const observations = items.map(({ id }, index) => anObservation({ of: { kind: 'item', item: id }, metrics: { views: index } }))
    const { preview, said } = await roundTrip('results', aPlan({ items, observations }), language)
    expect([preview.counts.read, preview.counts.unchanged, preview.diff]).toEqual([6, 6, {}])
    expect(new Set(said.map((line) => line.split('@')[0]))).toEqual(new Set(['match.unknownAccount']))
  })

  it.each(['roster', 'schedule', 'results'] as const)('%s of any campaign', async (kind) => {
    await fc.assert(
      fc.asyncProperty(anExportablePlan, async (plan) => {
        expectNothingChanged(await roundTrip(kind, plan, language))
      }),
      { numRuns: 60 },
    )
  })
})
