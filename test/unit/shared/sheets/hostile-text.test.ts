import { expect, test } from 'vitest'
import { headerKey } from '../../../../shared/sheets/header-key.ts'
import { MENTIONS_COLUMNS } from '../../../../shared/sheets/mentions.columns.ts'
import { RESULTS_COLUMNS } from '../../../../shared/sheets/results.columns.ts'
import { ROSTER_COLUMNS } from '../../../../shared/sheets/roster.columns.ts'
import { SCHEDULE_COLUMNS } from '../../../../shared/sheets/schedule.columns.ts'
import { SERIES_COLUMNS } from '../../../../shared/sheets/series.columns.ts'
import { aContext, aSheet, CAMPAIGN_DAY, recognised } from '../../../support/sheet-builders.ts'

const HOSTILE = [
  'a', ' ', '@', '1,', 'a@', 'a.', '9h-', '?', '\u0301', 'a, ', '((', 'a/', 'A', '1 ', '\n', 'DE ', '😀', '0', '-', '12:', 'et ', '"', '[', '\u202e',
].map((part) => `${part.repeat(Math.ceil(100_000 / part.length))}x`)
const COLUMNS = [...ROSTER_COLUMNS, ...RESULTS_COLUMNS, ...SCHEDULE_COLUMNS, ...MENTIONS_COLUMNS, ...SERIES_COLUMNS]

// A pattern that backtracks would need minutes for one of these texts; the limit leaves room for a busy machine.
test('no column loses time over a hostile text of 100 kB, and none takes it for a value', { timeout: 60_000 }, () => {
  for (const column of COLUMNS) {
    for (const text of HOSTILE) {
      const { value, remark } = column.read(text, aContext({ header: text, campaignDay: CAMPAIGN_DAY }))
      expect(value === null || remark !== null || JSON.stringify(value).length < 40_000).toBe(true)
    }
  }
})

test('no recognition loses time over headers and cells of 100 kB', { timeout: 60_000 }, () => {
  for (const text of HOSTILE) {
    expect(headerKey(text).length).toBeLessThanOrEqual(400)
    const { tables } = recognised([aSheet(Array.from({ length: 12 }, () => [text, text, text]))])
    expect(tables.reduce((rows, { dataRows, setAside }) => rows + dataRows.length + setAside.length, 0)).toBeGreaterThan(0)
  }
})
