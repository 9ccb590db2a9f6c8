import { expect, test } from 'vitest'
import { notedRows } from '../../../../../shared/domain/recap/noted-rows.ts'
import { recapSheets } from '../../../../../shared/sheets/recap.sheets.ts'
import { buildRecap } from '../../../../../shared/domain/recap/build-recap.ts'
import type { LogEntry } from '../../../../../shared/domain/day/log-entry.ts'
import { translator } from '../../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { aParticipant, aSlot } from '../../../../support/builders.ts'

const zoe = aParticipant({ givenName: 'Zoé', familyName: 'Micro' })
const slot = aSlot({ title: 'Tour' })
const anEntry = (fields: Partial<LogEntry> & Pick<LogEntry, 'id' | 'order'>): LogEntry => ({
  at: '2015-04-23T08:04:00Z', saidAt: null, kind: 'incident', text: 'no sound', slot: null, stream: null, participant: null, corrects: null, ...fields,
})
const log = [
  anEntry({ id: 'log:1', order: 1, kind: 'event', text: 'started' }),
  anEntry({ id: 'log:2', order: 2 }),
  anEntry({ id: 'log:3', order: 3, kind: 'verbatim', text: 'Wonderful!', at: '2015-04-23T10:00:00Z', saidAt: '2015-04-23T07:30:00Z', participant: zoe.id, slot: slot.id }),
  anEntry({ id: 'log:4', order: 4, text: 'low sound', saidAt: '2015-04-23T08:04:00Z', corrects: 'log:2' }),
  anEntry({ id: 'log:5', order: 5, kind: 'verbatim', text: '', participant: zoe.id }),
]
const plan = aPlan({ participants: [zoe], slots: [slot], log })

test('what was noted stands in the order in which it happened: corrected once, the board’s own lines and forgotten words left out', () => {
  expect(notedRows(plan)).toEqual([
    { kind: 'verbatim', at: '2015-04-23T07:30:00Z', minute: 570, text: 'Wonderful!', by: 'Zoé Micro', about: 'Tour' },
    { kind: 'incident', at: '2015-04-23T08:04:00Z', minute: 604, text: 'low sound', by: '', about: '' },
  ])
})

test('a verbatim noted live is in the workbook, with who said it, when, and of what', () => {
  const { sheets } = recapSheets(buildRecap(plan, { now: '2015-04-30T10:00:00Z' }), translator('en'))
  const row = sheets[7]?.rows.find(({ cells }) => cells.some((cell) => cell?.kind === 'text' && cell.text === 'Wonderful!'))
  expect(row?.cells).toMatchObject([{ text: 'Wonderful!' }, { text: 'Zoé Micro' }, { kind: 'time', minute: 570 }, { text: 'Verbatim' }, { text: 'Tour' }])
})

test('a note written the week after says its date', () => {
  const late = aPlan({ log: [anEntry({ id: 'log:1', order: 1, at: '2015-05-04T08:00:00Z' })] })
  const { sheets } = recapSheets(buildRecap(late, { now: '2015-05-04T10:00:00Z' }), translator('en'))
  const row = sheets[7]?.rows.find(({ cells }) => cells.some((cell) => cell?.kind === 'text' && cell.text === 'no sound'))
  expect(row?.cells[2]).toMatchObject({ kind: 'text', text: '4 May 2015, 10:00' })
})
