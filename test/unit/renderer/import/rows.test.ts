import { describe, expect, it } from 'vitest'
import { columnsFor } from '../../../../renderer/features/import/columns.view.ts'
import { readingChange } from '../../../../renderer/features/import/reading.view.ts'
import { changesOf, previewColumns, rowTexts } from '../../../../renderer/features/import/preview.view.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { aParticipant, aSlot } from '../../../support/builders.ts'
import { anImportRow, anOpenedFile } from '../../../support/opened-files.ts'
import { aSheet } from '../../../support/sheet-builders.ts'

const en = translator('en')
const [table] = anOpenedFile('liste.xlsx', [aSheet([['Nom', 'Prénom', 'Courriel', 'Fonction'], ['Durand', 'Léa', 'lea@example.org', 'animatrice']])]).recognised.tables
if (table === undefined) throw new Error('no table')
const columns = columnsFor(table, 'roster')

describe('the rows to check', () => {
  const shown = previewColumns('roster', columns, 7, en)

  it('have columns for what the file says, what matters most first', () => {
    expect(shown.map(({ label }) => label)).toEqual(['Name', 'Role', 'Email'])
    expect(previewColumns('roster', columns, 2, en).map(({ key }) => key)).toEqual(['name', 'role'])
  })

  it('show the record as it will be; a rejected row shows what the file says', () => {
    const lea = aParticipant({ givenName: 'Léa', familyName: 'Durand', role: 'Host', email: '' })
    const row = anImportRow({ table: 'participants', after: lea, cells: ['DURAND', 'Léa', 'lea@example', 'animatrice'] })
    expect(rowTexts(row, shown, columns, aPlan(), en)).toEqual(['Léa Durand', 'Host', 'lea@example'])
    expect(rowTexts({ ...row, outcome: 'rejected' }, shown, columns, aPlan(), en)).toEqual(['Léa DURAND', 'animatrice', 'lea@example'])
  })

  it('say what an update changes, field by field', () => {
    const before = aParticipant({ phone: '', status: 'contacted', team: 'Matinale' })
    const after = { ...before, phone: '06 12 34 56 78', status: 'confirmed' as const }
    expect(changesOf(anImportRow({ outcome: 'updated', table: 'participants', before, after }), 'roster', aPlan(), en)).toEqual([
      { label: 'Phone', before: '', after: '06 12 34 56 78' }, { label: 'Status', before: 'Contacted', after: 'Confirmed' },
    ])
    const slot = aSlot({ startMinute: 600, durationSeconds: 120 })
    const moved = { ...slot, startMinute: 615 }
    expect(changesOf(anImportRow({ outcome: 'updated', table: 'slots', before: slot, after: moved }), 'schedule', aPlan(), en)).toEqual([
      { label: 'Start', before: '10:00', after: '10:15' },
    ])
    expect(changesOf(anImportRow({ outcome: 'unchanged', table: 'slots', before: slot, after: moved }), 'schedule', aPlan(), en)).toEqual([])
  })
})

describe('the figures of an update', () => {
  const reading = { asOf: '2015-04-26', metrics: [
    { metric: 'views' as const, before: { value: 1200, asOf: '2015-04-24' }, after: 1340 },
    { metric: 'likes' as const, before: { value: 30, asOf: '2015-04-24' }, after: 30 },
    { metric: 'saves' as const, before: null, after: 2 },
  ] }

  it('are shown beside those before, with both dates; what did not move is not said', () => {
    expect(readingChange({ outcome: 'updated', reading }, en)).toEqual({
      changes: [{ label: 'Views', before: '1,200', after: '1,340' }, { label: 'Saves', before: '', after: '2' }],
      note: 'Figures as of 26 Apr 2015; before: as of 24 Apr 2015.',
    })
  })

  it('that did not move, or were corrected, or are the first, are said to be that', () => {
    const [views] = reading.metrics
    const noteOf = (metrics: NonNullable<Parameters<typeof readingChange>[0]['reading']>['metrics']) => readingChange({ outcome: 'updated', reading: { ...reading, metrics } }, en)?.note
    expect(noteOf([{ ...views!, after: 1200 }])).toBe('The same figures as on 24 Apr 2015, now as of 26 Apr 2015.')
    expect(noteOf([{ ...views!, before: { value: 1200, asOf: '2015-04-26' } }])).toBe('Figures as of 26 Apr 2015, corrected.')
    expect(noteOf([{ ...views!, before: null }])).toBe('Figures as of 26 Apr 2015.')
  })

  it('of a new post are in its row', () => {
    expect(readingChange({ outcome: 'added', reading }, en)).toBeNull()
    expect(readingChange({ outcome: 'updated', reading: null }, en)).toBeNull()
  })
})
