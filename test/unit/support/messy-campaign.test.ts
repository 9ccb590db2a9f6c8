import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { read, utils, type WorkBook } from 'xlsx'
import { EXPECTED_PEOPLE, EXPECTED_RESULTS, EXPECTED_ROSTER_ROWS, EXPECTED_STARTS } from '../../support/messy-campaign/expectations.ts'
import { MESSY_ROSTER_HEADER_ROW, MESSY_ROSTER_SHEET, messyRoster } from '../../support/messy-campaign/hr-workbook.ts'
import { frenchInstagram, frenchYoutube, twitchSessions } from '../../support/messy-campaign/native-exports.ts'
import { messySchedule } from '../../support/messy-campaign/schedule-workbook.ts'

const opened = (bytes: Uint8Array): WorkBook => read(bytes, { type: 'array', cellFormula: true })
const rowsOf = (book: WorkBook, name: string): readonly (readonly unknown[])[] => {
  const sheet = book.Sheets[name]
  return sheet === undefined ? [] : utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null, blankrows: true })
}
const csv = (bytes: Uint8Array) => Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true }).data

describe('the messy campaign’s files carry the troubles they are made for', () => {
  test('the roster: two header rows, a hidden sheet, merged sections, a failed formula, decomposed accents', () => {
    const book = opened(messyRoster())
    expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 1])
    const sheet = book.Sheets[MESSY_ROSTER_SHEET]
    expect(sheet?.['!merges']).toHaveLength(2)
    const rows = rowsOf(book, MESSY_ROSTER_SHEET)
    expect(rows[MESSY_ROSTER_HEADER_ROW - 1]?.slice(6, 10)).toEqual(['OK pour le 05/06 ?', 'Créneau souhaité', 'Remarques', '__proto__'])
    const people = rows.slice(MESSY_ROSTER_HEADER_ROW).filter((row) => typeof row[1] === 'string')
    expect(people).toHaveLength(EXPECTED_ROSTER_ROWS)
    expect(people[0]?.[1]).toBe('Le\u0301a')
    expect(people.filter((row) => typeof row[5] === 'number')).toHaveLength(3)
    expect(people.map((row) => row[6])).toEqual(['oui', 'OUI', 'Non', 'non ', '❌', 'oui', 'peut-être', 'Oui', 'ok', true])
    expect(people.map((row) => row[8])).toContain("=cmd|' /C calc'!A0")
    const errors = Object.entries(sheet ?? {}).filter(([, cell]) => (cell as { t?: string }).t === 'e')
    expect(errors.map(([address, cell]) => [address, (cell as { f?: string }).f])).toEqual([
      ['C15', 'VLOOKUP(A9,Anciens!A:B,2,FALSE)'],
    ])
    expect(new Set(EXPECTED_PEOPLE.map(({ phone }) => phone)).size).toBe(EXPECTED_PEOPLE.length)
  })

  test('the schedule: every shape of a time, and an account merged over three rows', () => {
    const book = opened(messySchedule())
    const rows = rowsOf(book, 'Conducteur').slice(3)
    expect(rows.map((row) => row[0])).toEqual([
      '9 h', '9h30', '09:30 ', 0.395833, 'midi', '2pm', '14 h 5', expect.closeTo(46_178.680_56, 4), expect.closeTo(0.739_58, 4),
      'à confirmer', 'minuit', '25:30',
    ])
    expect(rows.map((row) => row[4])).toEqual(Object.keys(EXPECTED_STARTS))
    expect(rows.slice(6, 9).map((row) => row[3])).toEqual(['@musee.des.vents', null, null])
  })

  test('the exports: French dates that could all be read two ways, thousands with narrow spaces, UTC', () => {
    const [header = [], ...posts] = csv(frenchInstagram())
    expect(header.filter((name) => /[\u2019\u00a0]/u.test(name))).toHaveLength(2)
    const parts = posts.map((row) => (row[6] ?? '').slice(0, 10).split('/').map(Number))
    expect(parts.every(([first, second]) => (first ?? 99) <= 12 && (second ?? 99) <= 12 && first !== second)).toBe(true)
    expect(posts).toHaveLength(EXPECTED_RESULTS.instagram.length)
    expect(Buffer.from(frenchYoutube()).toString('utf8')).toContain('1\u202f530')
    expect(csv(twitchSessions()).slice(1).map((row) => row[0])).toEqual(['2026-06-05T07:31:00Z', '2026-06-05T23:31:00Z'])
  })
})
