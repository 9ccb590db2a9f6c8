import { describe, expect, test } from 'vitest'
import { aSheet, csvSheet, draftFields, drafted, fieldsOf, issueLines, numberCell, recognised, recognisedTable } from '../../../support/sheet-builders.ts'

const YOUTUBE = csvSheet([
  'Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers',
  'Total,,,,97004,12.5,3',
  'HDlH4UjFp3o,Visite,28 sept. 2026,292,97000,12,--',
  'G34hKGzEr9a,Régie,29 sept. 2026,0:02:31,1,0.5,-1',
], { name: 'Table data.csv' })

describe('YouTube Studio', () => {
  test('its Total row is a control figure, never a row; the chart and the totals of its zip are no data', () => {
    const chart = csvSheet(['Date,Content,Video title,Views', '2026-09-28,HDlH4UjFp3o,Visite,12'], { name: 'Chart data.csv' })
    const totals = csvSheet(['Date,Views', '2026-09-28,12'], { name: 'Totals.csv' })
    const file = drafted([YOUTUBE, chart, totals], 'results', {}, 'zip')
    expect(draftFields(file)).toEqual([
      {
        platform: 'youtube', platformItemId: 'HDlH4UjFp3o', title: 'Visite', publishedAt: { kind: 'date', date: '2026-09-28' }, durationSeconds: 292,
        metrics: { views: 97_000, watchTime: 43_200 },
      },
      {
        platform: 'youtube', platformItemId: 'G34hKGzEr9a', title: 'Régie', publishedAt: { kind: 'date', date: '2026-09-29' }, durationSeconds: 151,
        metrics: { views: 1, watchTime: 1800, newFollowers: -1 },
      },
    ])
    expect(file.draftFile).toMatchObject({ shape: 'youtube.studio.en', platform: 'youtube', rejected: [] })
    expect(file.draftFile.controls.map(({ row, metric, value }) => [row, metric, value])).toEqual([
      [2, 'views', 97_004], [2, 'newFollowers', 3], [2, 'watchTime', 45_000],
    ])
    expect(file.setAside).toEqual([{ sheet: 'Table data.csv', row: 2, reason: 'total', text: 'Total 97004 12.5 3' }])
    expect(recognised([YOUTUBE, chart, totals], 'zip').tables.map(({ kind }) => kind)).toEqual(['results', 'unknown', 'unknown'])
  })

  test('an export that says it is cut is reported', () => {
    const capped = csvSheet(['Content,Video title,Video publish time,Views', 'HDlH4UjFp3o,Visite,"28 sept. 2026",12', 'Showing top 500 results,,'])
    const file = drafted([capped], 'results')
    expect([file.draftFile.drafts.length, file.setAside.map(({ reason }) => reason), issueLines(file)[0]]).toEqual([
      1, ['footer'], 'warning | file.truncatedExport | 3 |  | Showing top 500 results',
    ])
  })
})

describe('dates of a file', () => {
  const instagram = (...dates: readonly string[]): ReturnType<typeof csvSheet> =>
    csvSheet(['Identifiant de la publication,Nom de profil du compte,Permalien,Heure de publication,Vues', ...dates.map((date, index) => `1790001504231200${index},station,https://www.instagram.com/p/a${index},${date},12`)])

  test('in a French export in US order land on the right day', () => {
    expect(drafted([instagram('04/23/2015 18:20', '05/04/2015 10:00')], 'results').draftFile.drafts.map(({ fields }) => 'publishedAt' in fields && fields.publishedAt)).toEqual([
      { kind: 'local', local: '2015-04-23T18:20', zone: null }, { kind: 'local', local: '2015-05-04T10:00', zone: null },
    ])
  })

  test('that only the user can order keep their rows out until she answers, once for the file', () => {
    const open = instagram('05/06/2015 18:20', '05/05/2015 10:00')
    const asked = drafted([open], 'results')
    expect([asked.draftFile.drafts.length, asked.draftFile.rejected, issueLines(asked)]).toEqual([
      1, [{ sheet: 'Feuil1', row: 2, reason: 'rejected' }], ['error | dates.ambiguous | 2 | Heure de publication | 05/06/2015 18:20'],
    ])
    const answered = drafted([open], 'results', { dateOrder: 'mdy' })
    expect([answered.draftFile.drafts.length, answered.issues]).toEqual([2, []])
  })
})

describe('ids', () => {
  test('destroyed by Excel are taken from the link, or said', () => {
    const file = drafted([
      aSheet([
        ['Tweet id', 'Tweet permalink', 'Tweet text', 'time', 'impressions'],
        ['6.49E+17', 'https://twitter.com/a/status/649012345678901234', 'Bonjour', '2020-02-10 18:00 +0000', '1203.0'],
        ['6.54E+17', '', 'Bonsoir', '2020-02-10 19:00 +0000', '-'],
        [numberCell(654_012_345_678_901_200), 'https://twitter.com/a/status/654012345678901234', 'Nuit', '2020-02-11 00:10 +0000', '3'],
      ]),
    ], 'results')
    expect(file.draftFile.drafts.map(({ fields }) => ('platformItemId' in fields ? fields.platformItemId : null))).toEqual([
      '649012345678901234', null, '654012345678901234',
    ])
    expect(file.issues.map(({ code, row, params }) => [code, row, 'kept' in params ? params.kept : ''])).toEqual([
      ['cell.destroyedByExcel', 2, '649012345678901234'], ['cell.destroyedByExcel', 3, ''], ['cell.destroyedByExcel', 4, '654012345678901234'],
    ])
  })

  test('of 17 digits stay as they are', () => {
    const file = drafted([csvSheet(['Post ID,Account username,Permalink,Publish time,Views', '17900015042312001,station,https://www.instagram.com/p/a,04/23/2015 18:20,"12'])], 'results')
    expect(draftFields(file)[0]).toMatchObject({ platformItemId: '17900015042312001', platform: 'instagram' })
  })
})

describe('other files', () => {
  test('a percentage that Excel made a date of is shown and stays out of the figures; the row enters', () => {
    const file = drafted([csvSheet(['Lien,Vues,Pourcentage moyen regardé (%)', 'https://x.com/a/status/649012345678901234,12,3-janv'])], 'results')
    expect(draftFields(file)).toEqual([
      { permalink: 'https://x.com/a/status/649012345678901234', platformItemId: '649012345678901234', platform: 'x', metrics: { views: 12 } },
    ])
    expect(issueLines(file)).toEqual(['warning | cell.destroyedByExcel | 2 | Pourcentage moyen regardé (%) | 3-janv'])
  })

  test('in a table nobody takes in, such figures are shown all the same', () => {
    const audience = aSheet([['Top cities'], ['Paris, France', 'Lyon, France', 'Nice, France'], ['17.6', '3.апр', '2'], ['12', '8', '1'], ['11', '4,5', '1']], { name: 'Audience.csv' })
    expect(issueLines(recognised([audience], 'csv'))).toEqual(['warning | file.unknownSheet |  |  | ', 'warning | cell.destroyedByExcel | 3 | Lyon, France | 3.апр'])
  })

  test('a date in one column and an hour in another are one moment', () => {
    const file = drafted([csvSheet(['Date,Heure,Sujet,Vues', '24/04/2015,10h04,Visite,12', '24/04/2015,,Régie,3'])], 'results')
    expect(file.draftFile.drafts.map(({ fields }) => 'publishedAt' in fields && fields.publishedAt)).toEqual([
      { kind: 'local', local: '2015-04-24T10:04', zone: null }, { kind: 'date', date: '2015-04-24' },
    ])
  })

  test('an advertising value is dropped, and said', () => {
    const file = drafted([csvSheet(['Date,Headline,URL,Hit Sentence,Influencer,AVE,Reach', '2015-04-23,a,https://x.com/1,Bravo,@lui,1200,30'])], 'mentions')
    expect(draftFields(file)).toEqual([{ at: { kind: 'date', date: '2015-04-23' }, url: 'https://x.com/1', text: 'Bravo', author: '@lui', reach: 30 }])
    expect(issueLines(file)).toEqual(['warning | file.columnDropped |  | AVE | '])
  })

  test('Meta’s daily series take their metric from the line above; a day without a value is no zero', () => {
    const file = drafted([aSheet([['Instagram follows'], ['Date', 'Primary'], ['2026-05-25T00:00:00', '14551'], ['2026-05-26T00:00:00', '--'], ['', '3']], { name: 'Follows.csv' })], 'series')
    expect(draftFields(file)).toEqual([{ metric: 'newFollowers', date: '2026-05-25', value: 14_551 }])
    expect([file.draftFile.rejected.map(({ row, reason }) => [row, reason]), file.issues.map(({ code }) => code)]).toEqual([
      [[4, 'ignored'], [5, 'rejected']], ['row.noValue', 'cell.notADate'],
    ])
  })

  test('a metric the app does not count keeps its own name', () => {
    const table = recognisedTable(aSheet([['Date', 'Primary'], ['2026-05-25T00:00:00', '3']], { name: 'Visits.csv' }))
    expect([table.shape, ...fieldsOf(table)]).toEqual(['meta.daily.series', 'date', 'custom:Visits'])
  })

  test('a daily table of several metrics is a series for each', () => {
    const file = drafted([csvSheet(['Date,Impressions,Likes,Unfollows', '2026-05-25,100,3,1', '2026-05-26,200,4,1'])], 'series')
    expect(draftFields(file)).toEqual([
      { metric: 'impressions', date: '2026-05-25', value: 100 }, { metric: 'impressions', date: '2026-05-26', value: 200 },
      { metric: 'likes', date: '2026-05-25', value: 3 }, { metric: 'likes', date: '2026-05-26', value: 4 },
    ])
  })

  test('a table that follows several accounts by day says whose each value is; followers in all are no new followers', () => {
    const file = drafted([csvSheet(['Date,Compte,Abonnés,Vues', '23/04/2015,@station,3 727,120', '23/04/2015,@lea,,4'])], 'series')
    expect(draftFields(file)).toEqual([
      { metric: 'followers', date: '2015-04-23', value: 3727, accountHandle: '@station' },
      { metric: 'views', date: '2015-04-23', value: 120, accountHandle: '@station' }, { metric: 'views', date: '2015-04-23', value: 4, accountHandle: '@lea' },
    ])
    expect(recognisedTable(csvSheet(['Date,Compte,Abonnés', '23/04/2015,@station,3 727'])).kind).toBe('series')
    expect(recognisedTable(csvSheet(['Date,Abonnés', '23/04/2015,3 727'])).kind).toBe('series')
  })

  test('a return sheet is filled with bare hours, which are the campaign day’s', () => {
    const file = drafted([aSheet([['Journée Periscope – retour de Léa'], [], ['Réf.', 'Participant', 'Prévu', 'Compte', 'Lien', 'Début', 'Durée', 'Vues', 'J’aime', 'Approximatif'], ['S-12', 'P-01', '10:00 Visite', '@lea', '', '10h04', "2'10", '120', '', 'oui']])], 'returns')
    expect([file.draftFile.kind, draftFields(file)]).toEqual([
      'returns',
      [{
        ref: 'S-12', participant: 'P-01', accountHandle: '@lea', publishedAt: { kind: 'local', local: '2015-04-23T10:04', zone: null }, durationSeconds: 130,
        metrics: { views: 120 }, approximate: true,
      }],
    ])
  })
})
