import { describe, expect, test } from 'vitest'
import type { Column } from '../../../../../shared/sheets/column.ts'
import { RESULTS_COLUMNS } from '../../../../../shared/sheets/results.columns.ts'
import { ROSTER_COLUMNS } from '../../../../../shared/sheets/roster.columns.ts'
import { SCHEDULE_COLUMNS } from '../../../../../shared/sheets/schedule.columns.ts'
import { MENTIONS_COLUMNS } from '../../../../../shared/sheets/mentions.columns.ts'
import { aSheet, drafted, fieldsOf, recognisedTable } from '../../../../support/sheet-builders.ts'

const READ_ONLY = ['fullName', 'familyName', 'givenName']
const lists: readonly (readonly [string, string | null, readonly Pick<Column<unknown>, 'key' | 'header' | 'example'>[]])[] = [
  ['roster', 'jourj.roster', ROSTER_COLUMNS.filter(({ key }) => key !== 'fullName')],
  ['schedule', 'jourj.schedule', SCHEDULE_COLUMNS.filter(({ key }) => !READ_ONLY.includes(key))],
  ['results', 'jourj.results', RESULTS_COLUMNS],
  ['mentions', null, MENTIONS_COLUMNS],
]

describe.each(['fr', 'en'] as const)('our own spreadsheets, in %s', (language) => {
  test.each(lists)('a %s is read by its own headers', (kind, shape, columns) => {
    const sheet = aSheet([columns.map(({ header }) => header[language]), columns.map(({ example }) => example[language])])
    const table = recognisedTable(sheet)
    expect({ kind: table.kind, shape: table.shape, fields: fieldsOf(table) }).toEqual({ kind, shape, fields: columns.map(({ key }) => key) })
  })

  test.each(lists)('the examples of a %s are read without a word', (kind, _, columns) => {
    const sheet = aSheet([columns.map(({ header }) => header[language]), columns.map(({ example }) => example[language])])
    // The kinds of the lists above are import kinds.
    const file = drafted([sheet], kind as 'roster' | 'schedule' | 'results' | 'mentions')
    expect({ issues: file.issues, rejected: file.draftFile.rejected, drafts: file.draftFile.drafts.length }).toEqual({ issues: [], rejected: [], drafts: 1 })
  })
})

test('the examples of a roster become what they say', () => {
  const columns = ROSTER_COLUMNS.filter(({ key }) => key !== 'fullName')
  const sheet = aSheet([columns.map(({ header }) => header.fr), columns.map(({ example }) => example.fr)])
  expect(drafted([sheet], 'roster').draftFile.drafts[0]?.fields).toEqual({
    ref: 'P-01', civility: 'Mme', givenName: 'Léa', familyName: 'Durand', role: 'Journaliste', team: 'Rédaction', organisation: 'Radio Claire',
    email: 'lea.durand@radio-claire.fr', phone: '06 12 34 56 78', handles: ['instagram:@lea_durand'], device: 'iphone', status: 'confirmed',
    availability: [{ from: 540, to: 720 }, { from: 840, to: 1080 }], onAir: [{ from: 420, to: 540 }], wishedTime: 'après 17h',
    wished: [{ from: 1020, to: 1440 }], consent: true, imageRight: true, briefed: false, firstTime: true, cohesion: 4,
    notes: 'Fait visiter la régie',
  })
})
