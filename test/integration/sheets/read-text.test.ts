import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { cellsOf, readOf, refusalOf } from '../../support/hostile-files/read-result.ts'
import { zipOf } from '../../support/hostile-files/zip-of.ts'

const csv = (text: string, encoding = 'utf-8', addBOM = false): Buffer => iconv.encode(text, encoding, { addBOM })
const roster = 'Prénom;Nom;Rôle;Téléphone\nZoé;L’Hôpital;Sœur de bloc;0612345678\nFrançois;Œuvré;Médecin à l’hôpital, été;00123\nNoël;Çelik – €;Aîné, déjà prêt;+33 6\n'

describe('encodings', () => {
  it.each([
    ['utf-8 without a mark', csv(roster), 'utf-8', false],
    ['utf-8 with a mark', csv(roster, 'utf-8', true), 'utf-8', false],
    ['utf-16le with a mark', csv(roster, 'utf-16le', true), 'utf-16le', false],
    ['utf-16be with a mark', csv(roster, 'utf-16be', true), 'utf-16be', false],
    ['utf-16le without a mark', csv(roster, 'utf-16le'), 'utf-16le', false],
    ['utf-16be without a mark', csv(roster, 'utf-16be'), 'utf-16be', false],
    ['windows-1252', csv(roster, 'windows-1252'), 'windows-1252', true],
    ['Mac Roman', csv(roster.replace('€', '¤'), 'macroman'), 'macroman', true],
  ])('%s keeps every accent', async (_, bytes, encoding, isGuess) => {
    const { tables, issues } = await readOf(bytes, 'liste.csv')
    expect(tables[0]).toMatchObject({ encoding, delimiter: ';', name: 'liste.csv' })
    expect(tables[0]?.rows[2]?.cells).toEqual(['François', 'Œuvré', 'Médecin à l’hôpital, été', '00123'])
    expect(tables[0]?.rows[3]?.cells).toEqual(['Noël', 'Çelik – €', 'Aîné, déjà prêt', '+33 6'])
    expect(issues.map((found) => found.code)).toEqual(isGuess ? ['file.guessedEncoding'] : [])
  })

  it('windows-1251 is chosen where words are Cyrillic', async () => {
    const text = 'Дата;Прегледи\n3.апр;17.юни\nобщо;всички потребители\n'
    const { tables } = await readOf(csv(text, 'windows-1251'), 'Audience.csv')
    expect(tables[0]).toMatchObject({ encoding: 'windows-1251' })
    expect(tables[0]?.rows[1]?.cells).toEqual(['3.апр', '17.юни'])
  })

  it('one accent in a long file is windows-1252', async () => {
    const bytes = Buffer.concat([csv('nom;prix\n'.repeat(50)), csv('Hélène;5 €\n', 'windows-1252')])
    expect((await readOf(bytes, 'a.csv')).tables[0]?.rows.at(-1)?.cells).toEqual(['Hélène', '5 €'])
  })
})

describe('lines and cells', () => {
  it.each([
    ['comma', 'a,b,c\n1,"x;y;z",3\n', ',', ['1', 'x;y;z', '3']],
    ['semicolon with decimal commas', 'a;b;c\n1,5;2,5;3,5\n', ';', ['1,5', '2,5', '3,5']],
    ['tab', 'a\tb\tc\n1\t2, 3\t4; 5\n', '\t', ['1', '2, 3', '4; 5']],
    ['pipe', 'a|b|c\n1|2,2|3,3\n', '|', ['1', '2,2', '3,3']],
  ])('%s is found by how regular the rows are', async (_, text, delimiter, second) => {
    const { tables } = await readOf(csv(text), 'a.csv')
    expect(tables[0]?.delimiter).toBe(delimiter)
    expect(tables[0]?.rows[1]?.cells).toEqual(second)
  })

  it('values stay texts: zeros, signs, decimals and dates as they are written', async () => {
    const [, ...rows] = await cellsOf(csv('a;b;c;d;e\n00123;+1;12,5;03/04/2024;6.49E+17\n'), 'a.csv')
    expect(rows).toEqual([[2, '00123', '+1', '12,5', '03/04/2024', '6.49E+17']])
  })

  it('a sep= line is obeyed and keeps its row number; blank rows keep theirs', async () => {
    const bytes = csv('sep=,\r\n"Reach"\r\n"Date","Primary"\r\n\r\n"2026-05-25T00:00:00","14551"\r\n', 'utf-16le', true)
    expect(await cellsOf(bytes, 'Reach.csv')).toEqual([[2, 'Reach'], [3, 'Date', 'Primary'], [5, '2026-05-25T00:00:00', '14551']])
  })

  it('line breaks in quotes belong to their cell, whatever ends the lines', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const bytes = csv(['id,text', '1,"un', 'deux ""trois"""', '2,x', ''].join(end))
      expect(await cellsOf(bytes, 'a.csv')).toEqual([[1, 'id', 'text'], [2, '1', 'un\ndeux "trois"'], [3, '2', 'x']])
    }
  })

  it('lines that Excel wrapped whole into one quoted cell are unwrapped', async () => {
    const lines = ['Video asset ID,"Universal video ID",Title', '123,"456","Bonjour, ""vous"""', '124,"457",Salut']
    const wrapped = lines.map((line) => `"${line.replaceAll('"', '""')}"`)
    for (const tail of ['', ';;;', ',,']) {
      const rows = await cellsOf(csv(wrapped.map((line) => line + tail).join('\r\n')), 'videos.csv')
      expect(rows, tail).toEqual([
        [1, 'Video asset ID', 'Universal video ID', 'Title'],
        [2, '123', '456', 'Bonjour, "vous"'],
        [3, '124', '457', 'Salut'],
      ])
    }
  })

  it('a quoted column of sentences is not unwrapped', async () => {
    const rows = await cellsOf(csv('"Texte, libre, long"\n"Un, deux, ""trois"""\n"a, b"\n'), 'a.csv')
    expect(rows[1]).toEqual([2, 'Un, deux, "trois"'])
  })

  it('a zip of csv files is one import of several tables; what else is in it is named', async () => {
    const bytes = zipOf([
      { name: 'Table data.csv', bytes: 'Content,Views\nTotal,3\n' },
      { name: 'Données du graphique.csv', bytes: csv('Date;Vues\n1;é\n', 'windows-1252') },
      { name: '__MACOSX/._Table data.csv', bytes: 'x' },
      { name: 'lisez-moi.pdf', bytes: '%PDF-' },
    ])
    const { container, tables, issues } = await readOf(bytes, 'youtube.zip')
    expect([container, tables.map(({ name, delimiter }) => [name, delimiter])]).toEqual(['zip', [['Table data.csv', ','], ['Données du graphique.csv', ';']]])
    expect(issues.map((found) => found.code)).toEqual(['file.ignoredContent', 'file.guessedEncoding'])
  })
})

describe('hostile texts', () => {
  it('a single line of 20 MB is refused by its length', async () => {
    const bytes = Buffer.alloc(20_000_000, 'a,b;')
    expect(await refusalOf(bytes, 'a.csv')).toMatchObject({ code: 'sheet.tooLarge', params: { what: 'lineCharacters', limit: 1_000_000 }, at: { row: 1 } })
  })

  it('a field of 5 MB over many lines is refused with its row and column', async () => {
    const bytes = csv(`a,b\n1,"${'ligne\n'.repeat(900_000)}"\n`)
    expect(await refusalOf(bytes, 'a.csv')).toMatchObject({ params: { what: 'cellCharacters' }, at: { row: 2, column: 'B' } })
  })

  it('a quote that never closes is refused, not read for ever', async () => {
    expect(await refusalOf(csv(`a,b\n"${'x,y\n'.repeat(1_000_000)}`), 'a.csv')).toMatchObject({ params: { what: 'cellCharacters' } })
  })

  it('a million rows are refused; a million blank lines are not rows', async () => {
    expect(await refusalOf(csv('a,b\n'.repeat(1_000_000)), 'a.csv')).toMatchObject({ params: { what: 'rows', limit: 200_000 } })
    expect(await cellsOf(csv(`a,b\n${',\n'.repeat(1_000_000)}1,2\n`), 'a.csv')).toEqual([[1, 'a', 'b'], [1_000_002, '1', '2']])
  })
})
