import iconv from 'iconv-lite'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { read, utils } from 'xlsx'
import { EXAMPLE_FILE_NAMES, exampleFiles } from '../../../../electron/example/example-files.ts'
import { writeWorkbook } from '../../../../electron/sheets/write-workbook.ts'

const files = await exampleFiles(writeWorkbook)

const bytesOf = (name: string): Uint8Array => {
  const file = files.find((other) => other.name === name)
  if (file === undefined) throw new Error(`no file ${name}`)
  return file.bytes
}
const csvRows = (text: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text, { skipEmptyLines: true }).data
const utf8Rows = (name: string) => csvRows(new TextDecoder().decode(bytesOf(name)))
/** Raw cells of a workbook's only sheet, blank rows left out. */
const sheetRows = (name: string): readonly (readonly unknown[])[] => {
  const book = read(bytesOf(name), { type: 'array' })
  const [first = ''] = book.SheetNames
  const sheet = book.Sheets[first]
  return sheet === undefined ? [] : utils.sheet_to_json<unknown[]>(sheet, { header: 1, blankrows: false, defval: null })
}

describe('the example’s spreadsheets', () => {
  test('are the same each time', async () => {
    const again = await exampleFiles(writeWorkbook)
    expect(again.map(({ bytes }) => Buffer.from(bytes).toString('hex'))).toEqual(
      files.map(({ bytes }) => Buffer.from(bytes).toString('hex')),
    )
  })

  test('the HR list has titles, sections, 31 people, a total, and phones that lost their 0', () => {
    const rows = sheetRows(EXAMPLE_FILE_NAMES.hr)
    expect(rows[3]?.slice(0, 3)).toEqual(['NOM Prénom', 'Fonction', 'Service'])
    expect(rows[4]?.filter((cell) => cell !== null)).toEqual(['MATINALE'])
    const people = rows.slice(4).filter((row) => row[1] !== null)
    expect(people).toHaveLength(31)
    expect(people.filter((row) => typeof row[4] === 'number')).toHaveLength(8)
    expect(rows.at(-1)?.[0]).toBe('Total : 31 personnes')
  })

  test('the Outlook contacts are Windows-1252 with two columns called “Titre”', () => {
    const text = iconv.decode(Buffer.from(bytesOf(EXAMPLE_FILE_NAMES.outlook)), 'windows-1252')
    const [header = [], ...contacts] = csvRows(text)
    expect(header).toHaveLength(92)
    expect(header.filter((name) => name === 'Titre')).toHaveLength(2)
    expect(contacts.map((row) => row[3])).toContain('LECŒUR')
    expect(contacts.map((row) => row[3])).toContain('DE L’ONDE')
    expect(contacts.every((row) => row.length === 92)).toBe(true)
  })

  test('the run of show holds 51 slots whose times are written in six ways', () => {
    const rows = sheetRows(EXAMPLE_FILE_NAMES.runOfShow)
    const slots = rows.filter((row) => typeof row[0] === 'string' && row[0].startsWith('S-'))
    expect(slots).toHaveLength(51)
    expect(slots.slice(0, 5).map((row) => row[1])).toEqual(['7h12', expect.closeTo(446 / 1440, 6), '07:40 ', '8 h 5', 0.341667])
    expect(slots.filter((row) => row[1] === 'midi')).toHaveLength(1)
  })

  test('the Periscope figures cover 27 streams of the station and 17 of six hosts', () => {
    const station = sheetRows(EXAMPLE_FILE_NAMES.stationFigures)
    expect(station).toHaveLength(29)
    expect(station.at(-1)).toEqual(['Total', null, null, null, null, null, null, expect.any(Number), 27_000])
    expect(utf8Rows(EXAMPLE_FILE_NAMES.hostsFigures)).toHaveLength(18)
  })

  test('the YouTube zip holds Studio’s three tables, the first with a total that is not the sum', () => {
    const text = Buffer.from(bytesOf(EXAMPLE_FILE_NAMES.youtube)).toString('utf8')
    expect(['Table data.csv', 'Chart data.csv', 'Totals.csv'].every((name) => text.includes(name))).toBe(true)
    const total = /Total,,,,(?<views>\d+),/u.exec(text)?.groups?.['views']
    const videos = [...text.matchAll(/,"Apr 23, 2015",\d+,(?<views>\d+),[\d.]+,\d+,6\.2\n/gu)]
    expect(videos).toHaveLength(3)
    const sum = videos.reduce((views, video) => views + Number(video.groups?.['views']), 0)
    expect(Number(total)).toBe(sum + 1)
  })

  test('Instagram’s dates are in the American order under French headers, ids as text of 17 digits', () => {
    const [header = [], ...posts] = utf8Rows(EXAMPLE_FILE_NAMES.instagram)
    expect(header).toContain('Mentions J’aime')
    expect(posts.map((row) => row[6])).toEqual(['04/23/2015 18:20', '04/23/2015 12:40', '04/23/2015 20:05'])
    expect(posts.every((row) => /^\d{17}$/u.test(row[0] ?? ''))).toBe(true)
  })

  test('X gives a date with a comma and no hour, Twitch true starts and ends', () => {
    expect(utf8Rows(EXAMPLE_FILE_NAMES.x).slice(1).map((row) => row[1])).toEqual(Array(2).fill('Thu, Apr 23, 2015'))
    expect(utf8Rows(EXAMPLE_FILE_NAMES.twitch)[1]?.slice(0, 2)).toEqual(['2015-04-23T09:06:00.000Z', '2015-04-23T09:08:00.000Z'])
  })

  test('the mentions come under a preamble, some of them twice', () => {
    const rows = utf8Rows(EXAMPLE_FILE_NAMES.mentions)
    const data = rows.slice(rows.findIndex((row) => row[0] === 'Query Id') + 1)
    expect(data).toHaveLength(1003 + 20)
    expect(new Set(data.map((row) => row[5])).size).toBe(1003)
  })
  test('the followers of three accounts come by day, from a week before to ten days after, short of the number of 4 May', () => {
    const [header = [], ...days] = csvRows(new TextDecoder().decode(bytesOf(EXAMPLE_FILE_NAMES.followers)).replaceAll('\r', ''))
    expect(header).toEqual(['Date', 'Compte', 'Abonnés'])
    const station = days.filter((row) => row[1] === '@station')
    expect([days.length, station.length, station[0]?.[0], station.at(-1)?.[0]]).toEqual([54, 18, '16/04/2015', '03/05/2015'])
    expect(Number(station.at(-1)?.[2])).toBeLessThan(3_727)
  })
})
