import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { STATION_X } from '../../electron/example/content/accounts.ts'
import { EXAMPLE_FILE_NAMES } from '../../electron/example/example-files.ts'
import { importAnswer, jourJ, showAnswer, type Shown } from '../support/jour-j.ts'

const exampleAnswer = z.object({ ok: z.literal(true), campaign: z.string(), sheets: z.array(z.string()) })

let folder = ''
let campaign = ''
let sheets: readonly string[] = []
/** Of the imports that must change nothing: always the same one. */
const revisions = new Set<number>()
const where = () => ['--data', join(folder, 'data'), '--campaign', campaign] as const
let shown: Shown
const indicator = (id: string) => shown.indicators.find((one) => one.id === id)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jour-j-example-'))
  const answer = await jourJ('example', '--out', folder)
  expect(answer.code, answer.said).toBe(0)
  const made = exampleAnswer.parse(answer.json)
  campaign = made.campaign
  sheets = made.sheets
  shown = showAnswer.parse((await jourJ('show', ...where())).json)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the Periscope Day, built from its spreadsheets by the ordinary imports and commands', () => {
  test('leaves its samples and its workbook of ten sheets beside the data', async () => {
    const files = await readdir(folder)
    expect(files).toEqual(expect.arrayContaining([...Object.values(EXAMPLE_FILE_NAMES), 'recap.xlsx', 'data']))
    expect(sheets).toHaveLength(10)
  })

  test('25 of 31 people said yes, e-mails and phones completed from a second file', () => {
    const { participants } = shown
    expect(participants).toHaveLength(31)
    const byStatus = Map.groupBy(participants, ({ status }) => status)
    expect([...byStatus].map(([status, people]) => [status, people.length]).sort()).toEqual([
      ['confirmed', 25], ['declined', 4], ['interested', 2],
    ])
    expect(participants.filter(({ email }) => email === '')).toEqual([])
    expect(participants.filter(({ phone }) => phone === '')).toEqual([])
    const lost = participants.find(({ familyName }) => familyName.toLowerCase() === 'micro')
    expect(lost?.phone.replaceAll(' ', '')).toBe('0639981337')
  })

  test('51 slots, whatever way their time was written, and one conflict on the station’s account', () => {
    const { slots, conflicts } = shown
    expect(slots).toHaveLength(51)
    const startOf = (title: string) => slots.find((slot) => slot.title === title)?.start
    expect(startOf('La matinale, micro ouvert')).toBe('07:12')
    expect(startOf('Le bulletin de midi')).toBe('12:00')
    expect(startOf('Le sondage expliqué')).toBe('14:05')
    expect(slots.every(({ start, durationSeconds }) => start !== null && durationSeconds === 120)).toBe(true)
    const titles = conflicts.map(({ kind, slots: ids }) => [kind, ...ids.map((id) => slots.find((slot) => slot.id === id)?.title)])
    expect(titles).toEqual([['account', 'Visite de la table de mixage', 'La balance du concert']])
  })

  test('50 streams on nine accounts, two improvised, three slots without one, five posts left over', () => {
    const { streams, unplayedSlots, unassigned, notOurs } = shown
    expect(streams).toHaveLength(50)
    expect(new Set(streams.map(({ account }) => account)).size).toBe(9)
    expect(streams.filter(({ slot }) => slot === null)).toHaveLength(2)
    expect(unplayedSlots).toHaveLength(3)
    expect([unassigned, notOurs]).toEqual([3, 2])
  })

  test('the indicators are those of the story, each with what it covers', () => {
    expect(indicator('views.mean')).toMatchObject({ value: 101.4, median: 84, n: 50, asOf: '2015-04-24' })
    expect(indicator('likes.total')).toMatchObject({ value: 27_000, perimeter: { accounts: ['periscope:@station'] } })
    expect(indicator('mentions.total')?.value).toBe(1003)
    expect(indicator('followers')).toMatchObject({ value: 3727, asOf: '2015-05-04' })
    expect(indicator('trend.minutes')?.value).toBe(480)
    expect(indicator('streams.planned')?.value).toBe(51)
    expect(indicator('streams.delivered')?.value).toBe(48)
    expect(indicator('participants.count')?.value).toBe(31)
    expect(indicator('participants.live')?.value).toBe(25)
  })

  test('likes per view is refused: the likes cover one account, the views nine', () => {
    const refused = indicator('likes.perView')
    expect(refused?.value).toBeNull()
    expect(refused?.refused).toMatch(
      /^perimeters differ: likes\.total covers .{0,20}1 account\(s\) periscope:@station; views\.total covers 50 streams of 9 account\(s\)/u,
    )
  })

  test('the claims are kept as typed figures with their date', () => {
    const { figures } = shown
    const claims = figures.filter(({ role }) => role === 'claim')
    expect(claims.map(({ metric, value, approximate, asOf }) => [metric, value, approximate, asOf])).toEqual([
      ['likes.total', 27_000, false, '2015-04-24'],
      ['followers', 3727, false, '2015-05-04'],
      ['mentions.total', 1000, true, '2015-04-24'],
      ['views.mean', 100, true, '2015-05-04'],
      ['streams.count', 50, true, '2015-05-04'],
    ])
  })

  test.each([
    ['roster', EXAMPLE_FILE_NAMES.outlook, []],
    ['schedule', EXAMPLE_FILE_NAMES.runOfShow, []],
    ['results', EXAMPLE_FILE_NAMES.stationFigures, ['--as-of', '2015-04-24']],
    ['results', EXAMPLE_FILE_NAMES.hostsFigures, ['--as-of', '2015-04-24']],
    ['results', EXAMPLE_FILE_NAMES.instagram, ['--as-of', '2015-04-24']],
    ['results', EXAMPLE_FILE_NAMES.x, ['--as-of', '2015-04-24', '--account', `${STATION_X.platform}:${STATION_X.handle}`]],
    ['mentions', EXAMPLE_FILE_NAMES.mentions, []],
    ['series', EXAMPLE_FILE_NAMES.followers, []],
  ] as const)('importing again changes nothing: %s %s', async (kind, file, options) => {
    const answer = importAnswer.parse((await jourJ('import', kind, join(folder, file), ...where(), ...options)).json)
    expect(answer.counts.read).toBeGreaterThan(0)
    expect([answer.counts.added, answer.counts.updated]).toEqual([0, 0])
    revisions.add(answer.revision)
    expect([...revisions]).toHaveLength(1)
  })
})
