import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { read, type CellObject } from 'xlsx'
import { z } from 'zod'
import { foldText } from '../../shared/lib/fold-text.ts'
import { importAnswer, jourJ, showAnswer, type Shown } from '../support/jour-j.ts'
import { EXPECTED_PEOPLE, EXPECTED_RESULTS, EXPECTED_ROSTER_ROWS, EXPECTED_STARTS, MESSY_CAMPAIGN } from '../support/messy-campaign/expectations.ts'
import { messyRoster } from '../support/messy-campaign/hr-workbook.ts'
import { frenchInstagram, frenchYoutube, twitchSessions } from '../support/messy-campaign/native-exports.ts'
import { messySchedule } from '../support/messy-campaign/schedule-workbook.ts'

const AS_OF = ['--as-of', '2026-06-07']
const FILES = [
  { kind: 'roster', name: 'volontaires (3).xlsx', bytes: messyRoster(), options: [] },
  { kind: 'schedule', name: 'conducteur.xlsx', bytes: messySchedule(), options: [] },
  { kind: 'results', name: 'Jun-04-2026_Jun-06-2026_1.csv', bytes: frenchInstagram(), options: AS_OF },
  { kind: 'results', name: 'Contenu 2026-06-05.zip', bytes: frenchYoutube(), options: [...AS_OF, '--account', 'youtube:@museedesvents'] },
  { kind: 'results', name: 'Stream Sessions.csv', bytes: twitchSessions(), options: [...AS_OF, '--account', 'twitch:@museedesvents_live'] },
] as const
type File = (typeof FILES)[number]

let folder = ''
let campaign = ''
const where = () => ['--data', join(folder, 'data'), '--campaign', campaign] as const
let shown: Shown
const answers = new Map<string, z.infer<typeof importAnswer>>()
const answerOf = (name: string) => {
  const answer = answers.get(name)
  if (answer === undefined) throw new Error(`${name} was not imported`)
  return answer
}
const importFile = async ({ kind, name, options }: File) => {
  const answer = await jourJ('import', kind, join(folder, name), ...where(), ...options)
  expect(answer.code, answer.said).toBe(0)
  return importAnswer.parse(answer.json)
}
const minuteOf = (clock: string | null): number | null => {
  const [hours, minutes] = (clock ?? '').split(':').map(Number)
  return hours === undefined || minutes === undefined ? null : hours * 60 + minutes
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jour-j-messy-'))
  const { name, day, zone, language } = MESSY_CAMPAIGN
  const made = await jourJ('new', '--data', join(folder, 'data'), '--name', name, '--day', day, '--zone', zone, '--lang', language)
  campaign = z.object({ campaign: z.string() }).parse(made.json).campaign
  for (const file of FILES) {
    await writeFile(join(folder, file.name), file.bytes)
    answers.set(file.name, await importFile(file))
  }
  shown = showAnswer.parse((await jourJ('show', ...where())).json)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a museum’s day from its messy spreadsheets', () => {
  test('each person is read right: “Non” is a no, accents and leading zeros survive, one person is one person', () => {
    const { participants } = shown
    const seen = participants.map(({ familyName, givenName, status, phone, email }) => [
      `${foldText(givenName)} ${foldText(familyName)}`,
      status,
      phone.replace(/[\s.]/gu, '').replace(/^\+33/u, '0'),
      email.toLowerCase(),
    ])
    const expected = EXPECTED_PEOPLE.map(({ familyName, givenName, status, phone, email }) => [
      `${foldText(givenName)} ${foldText(familyName)}`, status, phone, email,
    ])
    expect(seen.sort()).toEqual(expected.sort())
    expect(participants.map(({ givenName }) => givenName)).toContain('Léa')
  })

  test('every row of the roster is accounted for and every trouble named', () => {
    const { counts, files } = answerOf('volontaires (3).xlsx')
    expect(counts.read).toBe(EXPECTED_ROSTER_ROWS)
    expect(counts.added + counts.updated + counts.unchanged + counts.ignored + counts.rejected).toBe(EXPECTED_ROSTER_ROWS)
    const codes = new Set(files.flatMap(({ issues }) => issues.map(({ code }) => code)))
    expect([...codes]).toEqual(expect.arrayContaining(['cell.phoneRestored', 'cell.notAnEmail', 'cell.errorValue', 'row.duplicateOf', 'file.hiddenSheet']))
    const reasons = files.flatMap(({ setAside }) => setAside.map(({ reason }) => reason))
    expect(reasons.filter((reason) => reason === 'section')).toHaveLength(2)
    expect(reasons).toContain('total')
  })

  test('each time is read right: “midi” is 12:00, “à confirmer” is not a time', () => {
    const { slots } = shown
    expect(slots.map(({ title }) => title).sort()).toEqual(Object.keys(EXPECTED_STARTS).sort())
    const wrong = slots.filter(({ title, start }) => !(EXPECTED_STARTS[title] ?? []).includes(minuteOf(start)))
    expect(wrong).toEqual([])
    const said = answerOf('conducteur.xlsx').files.flatMap(({ issues }) => issues)
    expect(said).toContainEqual(expect.objectContaining({ code: 'cell.notATime', value: 'à confirmer', row: 13 }))
  })

  test('an account merged over three lines counts for all three', () => {
    const { slots } = shown
    const merged = ['Une œuvre, deux minutes', 'L’atelier de restauration', 'On range les caisses']
    const accounts = slots.filter(({ title }) => merged.includes(title)).map(({ account }) => account)
    expect(accounts).toEqual(Array(3).fill('instagram:@musee.des.vents'))
  })

  test('each native export is recognised without mapping', () => {
    const shapes = FILES.slice(2).map(({ name }) => answerOf(name).files.map(({ shape }) => shape))
    expect(shapes.flat().map((shape) => shape?.split('.')[0])).toEqual(['instagram', 'youtube', 'twitch'])
  })

  test('each stream has its slot, its figures and its day', () => {
    const { streams, slots, unassigned } = shown
    const seen = streams.map(({ slot, views, likes }) => ({ slot: slots.find(({ id }) => id === slot)?.title ?? null, views, likes }))
    const expected = Object.values(EXPECTED_RESULTS).flat().filter(({ slot }) => slot !== null)
    expect(seen.sort(byViews)).toEqual(expected.map(({ slot, views, likes }) => ({ slot, views, likes })).sort(byViews))
    expect(unassigned).toBe(1)
  })

  test('no French export lands on a wrong day', () => {
    const { streams } = shown
    const inParis = new Intl.DateTimeFormat('sv-SE', { timeZone: MESSY_CAMPAIGN.zone })
    const days = streams.flatMap(({ startedAt, views }) => (startedAt === null ? [] : [[views, inParis.format(new Date(startedAt))]]))
    const expected = new Map(Object.values(EXPECTED_RESULTS).flat().map(({ views, day }) => [views, day]))
    expect(days.filter(([views, day]) => expected.get(Number(views)) !== day)).toEqual([])
    expect(days.length).toBeGreaterThanOrEqual(5)
  })

  test('the roster goes out and comes back without a change, remarks and hostile headers as text', async () => {
    const out = join(folder, 'participants.xlsx')
    expect((await jourJ('export', 'roster', ...where(), '--out', out)).code).toBe(0)
    const book = read(await readFile(out), { cellFormula: true })
    const cells = Object.values(book.Sheets[book.SheetNames[0] ?? ''] ?? {}).filter(isCell)
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([])
    const texts = cells.map(({ v }) => v)
    expect(texts).toEqual(expect.arrayContaining(["=cmd|' /C calc'!A0", '-3 h le matin', '@ confirmer', '__proto__']))
    const back = importAnswer.parse((await jourJ('import', 'roster', out, ...where())).json)
    expect([back.counts.unchanged, back.counts.read]).toEqual([EXPECTED_PEOPLE.length, EXPECTED_PEOPLE.length])
  })

  test.each(FILES)('importing $name again changes nothing', async (file) => {
    const last = answerOf('Stream Sessions.csv').revision
    const again = await importFile(file)
    expect([again.counts.added, again.counts.updated]).toEqual([0, 0])
    expect(again.counts.read).toBe(answerOf(file.name).counts.read)
    expect(again.revision).toBe(last)
  })
})

function byViews(left: { readonly views: number | null }, right: { readonly views: number | null }): number {
  return (left.views ?? 0) - (right.views ?? 0)
}

function isCell(value: unknown): value is CellObject {
  return typeof value === 'object' && value !== null && 't' in value
}
