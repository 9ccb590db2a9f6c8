import { expect, it } from 'vitest'
import { ROSTER_WRITERS } from '../../../../shared/sheets/export-roster.ts'
import { SCHEDULE_WRITERS } from '../../../../shared/sheets/export-schedule.ts'
import { RESULTS_COLUMNS } from '../../../../shared/sheets/results.columns.ts'
import { RESULTS_WRITERS } from '../../../../shared/sheets/results-writers.ts'
import { ROSTER_COLUMNS } from '../../../../shared/sheets/roster.columns.ts'
import { SCHEDULE_COLUMNS } from '../../../../shared/sheets/schedule.columns.ts'

/** Columns that other people's files have and ours say otherwise. */
const ONLY_READ = {
  roster: ['fullName'],
  schedule: ['end', 'familyName', 'givenName'],
  results: ['endedAt', 'tookPlace', 'reason'],
}

it.each([
  ['roster', ROSTER_COLUMNS, ROSTER_WRITERS, ONLY_READ.roster],
  ['schedule', SCHEDULE_COLUMNS, SCHEDULE_WRITERS, ONLY_READ.schedule],
  ['results', RESULTS_COLUMNS, RESULTS_WRITERS, ONLY_READ.results],
] as const)('every declared column of a %s is written, but for those that are only read', (_, columns, writers, onlyRead) => {
  const keys = columns.map(({ key }) => key)
  expect([...Object.keys(writers), ...onlyRead].sort()).toEqual([...keys].sort())
})
