import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { machineClock } from '../../../electron/platform/clock.ts'
import { openLibrary } from '../../../electron/store/open-library.ts'
import { contentsOf } from '../../support/folder-contents.ts'
import { importAnswer, jourJ, showAnswer } from '../../support/jour-j.ts'

const ROSTER = 'Nom;Prénom;Courriel;Portable\nDURAND;Léa;l.durand@example.org;612345678\nMorel;Jean-Luc;jl.morel@example.org;+33 6 98 76 54 32\n'

let folder = ''
let campaign = ''
const data = () => join(folder, 'data')
const where = () => ['--data', data(), '--campaign', campaign] as const
const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jour-j-import-'))
  const made = await jourJ('new', '--data', data(), '--name', 'Essai', '--day', '2026-06-05')
  campaign = String(Reflect.get(made.json as object, 'campaign'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('import', () => {
  test('a rehearsal counts the rows and touches nothing; the import does it; the same file again changes nothing', async () => {
    const roster = await file('équipe.csv', ROSTER)
    const before = await contentsOf(data())
    const rehearsed = importAnswer.parse((await jourJ('import', 'roster', roster, ...where(), '--dry-run')).json)
    expect(rehearsed.counts).toEqual({ read: 2, added: 2, updated: 0, unchanged: 0, ignored: 0, rejected: 0 })
    expect(await contentsOf(data())).toEqual(before)

    const first = importAnswer.parse((await jourJ('import', 'roster', roster, ...where())).json)
    expect(first).toMatchObject({ counts: rehearsed.counts, revision: 1 })
    const after = await contentsOf(data())
    const again = importAnswer.parse((await jourJ('import', 'roster', roster, ...where())).json)
    expect(again).toMatchObject({ counts: { read: 2, added: 0, updated: 0, unchanged: 2, rejected: 0 }, revision: 1 })
    expect(await contentsOf(data())).toEqual(after)

    const shown = showAnswer.parse((await jourJ('show', ...where())).json)
    expect(shown.participants.map((person) => [person.givenName, person.familyName, person.phone])).toEqual([
      ['Léa', 'DURAND', '0612345678'],
      ['Jean-Luc', 'Morel', expect.stringContaining('98')],
    ])
  })

  test('one bad file among several: exit 2, and nothing of the good one is in', async () => {
    const good = await file('autres.csv', 'Nom;Prénom;Courriel\nBellamy;Inès;ines@example.org\n')
    const bad = await file('photo.xlsx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
    const before = await contentsOf(data())
    const answer = await jourJ('import', 'roster', good, bad, ...where())
    expect(answer).toMatchObject({ code: 2, json: { ok: false, error: { code: 'sheet.notASpreadsheet', file: 'photo.xlsx' } } })
    expect(await contentsOf(data())).toEqual(before)
  })

  test('two files in one import are one step', async () => {
    const first = await file('a.csv', 'Nom;Prénom;Courriel\nHaddad;Karim;karim@example.org\n')
    const second = await file('b.csv', 'Nom;Prénom;Courriel\nLenoir;Sophie;sophie@example.org\nHaddad;Karim;karim@example.org\n')
    const answer = importAnswer.parse((await jourJ('import', 'roster', first, second, ...where())).json)
    expect(answer.files.map(({ counts }) => [counts.added, counts.unchanged])).toEqual([[1, 0], [1, 1]])
    expect(answer).toMatchObject({ counts: { read: 3, added: 2, unchanged: 1 }, revision: 2 })
  })

  test('dates that can be read two ways are a question, and its answer an option', async () => {
    const csv = 'Lien;Date;Vues\nhttps://example.org/1;05/06/2026 10:00;12\nhttps://example.org/2;06/05/2026 10:00;15\n'
    const results = await file('vues.csv', csv)
    const asked = importAnswer.parse((await jourJ('import', 'results', results, ...where(), '--dry-run')).json)
    const answered = importAnswer.parse((await jourJ('import', 'results', results, ...where(), '--dry-run', '--date-order', 'dmy')).json)
    expect(answered.counts).toMatchObject({ read: 2, rejected: 0 })
    const codes = asked.files.flatMap((each) => each.issues.map((issue) => issue.code))
    expect(asked.counts).toMatchObject({ read: 2, rejected: 2 })
    expect(codes).toEqual(['dates.ambiguous', 'dates.ambiguous'])
  })

  test('the same results file on another day is no new reading, unless its date is said', async () => {
    const csv = 'Lien;Heure de publication;Vues\nhttps://example.org/7;2026-06-05 10:00;12\nhttps://example.org/8;2026-06-05 11:00;15\n'
    const results = await file('relevé.csv', csv)
    const first = importAnswer.parse((await jourJ('import', 'results', results, ...where(), '--as-of', '2026-06-06')).json)
    expect(first.counts).toMatchObject({ read: 2, added: 2 })
    const again = importAnswer.parse((await jourJ('import', 'results', results, ...where())).json)
    expect(again).toMatchObject({ counts: { read: 2, unchanged: 2 }, revision: first.revision })
    const later = importAnswer.parse((await jourJ('import', 'results', results, ...where(), '--as-of', '2026-06-08')).json)
    expect(later).toMatchObject({ counts: { read: 2, updated: 2 }, revision: first.revision + 1 })
  })

  test('while another program writes in the campaign, an import is refused and says who', async () => {
    const library = openLibrary(data(), { clock: machineClock })
    const open = await library.open(campaign)
    if (!open.ok) throw new Error(open.error.code)
    try {
      const roster = await file('tard.csv', 'Nom;Prénom\nTard;Trop\n')
      const answer = await jourJ('import', 'roster', roster, ...where())
      expect(answer).toMatchObject({ code: 2, json: { error: { code: 'store.locked' } } })
      expect((await jourJ('show', ...where())).code).toBe(0)
    } finally {
      await open.value.close()
    }
  })

  test.each([
    ['a file that is not there', ['roster', 'absent.xlsx'], 'file.notFound'],
    ['a folder', ['roster', '.'], 'file.notRegular'],
    ['an as-of date that is none', ['roster', 'équipe.csv', '--as-of', 'hier'], 'command.invalid'],
    ['a zone nobody knows', ['roster', 'équipe.csv', '--source-zone', 'Mars/Olympus'], 'command.invalid'],
    ['a sheet that is not in the file', ['roster', 'équipe.csv', '--sheet', 'Feuil9'], 'sheet.noSuchSheet'],
  ])('%s is refused with exit 2 and the data stays', async (_what, [kind = '', name = '', ...options], code) => {
    const before = await contentsOf(data())
    const answer = await jourJ('import', kind, join(folder, name), ...where(), ...options)
    expect(answer).toMatchObject({ code: 2, json: { ok: false, error: { code } } })
    expect(await contentsOf(data())).toEqual(before)
  })
})
