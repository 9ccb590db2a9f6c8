import { describe, expect, test } from 'vitest'
import { draftFile } from '../../../../shared/sheets/draft-file.ts'
import type { ImportKind } from '../../../../shared/domain/results/import-record.ts'
import { aSheet, CAMPAIGN_DAY, csvSheet, draftFields, drafted, issueLines, numberCell, recognised } from '../../../support/sheet-builders.ts'

const ROSTER = aSheet([['Nom', 'Prénom', 'E-mail'], ['Durand', 'Léa', 'lea@radio.fr']], { name: 'Liste' })

/** The error code with which a file is refused. */
function refusal(tables: Parameters<typeof recognised>[0], kind: ImportKind, sheet: string | null = null): string | undefined {
  const result = draftFile(
    { name: 'f.xlsx', sha256: 'a', recognised: recognised(tables) },
    { kind, sheet, dateOrder: null, campaignDay: CAMPAIGN_DAY, mapping: [] },
  )
  return result.ok ? undefined : result.error.code
}

describe('the tables of a file', () => {
  test('that fit no table of the wanted kind are refused with the reason', () => {
    expect(refusal([ROSTER], 'mentions')).toBe('sheet.kindMismatch')
    expect(refusal([aSheet([])], 'roster')).toBe('sheet.noTable')
    expect(refusal([ROSTER], 'roster', 'Feuil9')).toBe('sheet.noSuchSheet')
    expect(refusal([{ ...ROSTER, hidden: true }], 'roster')).toBe('sheet.noTable')
    expect(refusal([ROSTER], 'roster', 'LISTE')).toBeUndefined()
  })

  test('of a hidden sheet are taken only by name, and said otherwise', () => {
    const hidden = aSheet([['Nom', 'Prénom'], ['Caché', 'Jean']], { name: 'Ancien', hidden: true })
    const both = drafted([ROSTER, hidden], 'roster')
    expect([both.draftFile.drafts.length, issueLines(both)]).toEqual([1, ['warning | file.hiddenSheet |  |  | ']])
    const named = drafted([ROSTER, hidden], 'roster', { sheet: 'Ancien' })
    expect([draftFields(named), issueLines(named)]).toEqual([[{ familyName: 'Caché', givenName: 'Jean' }], []])
  })

  test('that are empty or unknown are said; a zip of YouTube has no unknown ones', () => {
    const empty = aSheet([], { name: 'Feuil2' })
    const unknown = aSheet([['Ville', 'Mois A', 'Mois B'], ['Paris', '12', '3']], { name: 'Villes' })
    expect(drafted([ROSTER, empty, unknown], 'roster').issues.map(({ code, sheet }) => [code, sheet])).toEqual([
      ['file.unknownSheet', 'Villes'], ['file.emptySheet', 'Feuil2'],
    ])
    const videos = csvSheet(['Content,Video title,Video publish time,Views', 'HDlH4UjFp3o,Visite,28 sept. 2026,12'], { name: 'Table data.csv' })
    const totals = csvSheet(['Date,Views', '2026-09-28,12'], { name: 'Totals.csv' })
    expect(drafted([videos, totals], 'results', {}, 'zip').issues).toEqual([])
  })

  test('are read as what the user says, when the columns allow it', () => {
    const ambiguous = aSheet([['Horaire', 'Nom', 'Compte'], ['9h30', 'Léa Durand', '@lea']])
    expect(draftFields(drafted([ambiguous], 'schedule'))).toEqual([{ startMinute: 570, participants: ['Léa Durand'], account: '@lea' }])
    expect(draftFields(drafted([ambiguous], 'roster'))).toEqual([
      { givenName: 'Léa', familyName: 'Durand', handles: ['@lea'], wishedTime: '9h30', wished: [{ from: 570, to: 600 }] },
    ])
  })

  test('follow the user’s mapping by position', () => {
    const mapping = [{ table: 'Feuil1', index: 1, field: 'notes' }, { table: 'Feuil1', index: 2, field: null }]
    const file = drafted([aSheet([['Nom', 'Prénom', 'Régime'], ['Durand', 'Léa', 'sans']])], 'roster', { mapping })
    expect(draftFields(file)).toEqual([{ familyName: 'Durand', notes: 'Léa' }])
  })
})

describe('a roster', () => {
  test('keeps what it cannot place, and says what it cannot read, cell by cell; the row enters', () => {
    const file = drafted([
      aSheet([
        ['Nom', 'Prénom', 'E-mail', 'Portable', 'iPhone ?', 'OK pour le 23/04', 'Régime', 'Dispo'],
        ['Durand', 'Léa', 'lea(at)radio', numberCell(612_345_678), 'oui', 'peut-être', 'végétarienne', '9h-12h'],
        ['Haddad', 'Karim', 'karim@radio.fr', '+33 6 12 34 56 78', 'Non', 'à jeudi', '', 'bof'],
      ]),
    ], 'roster')
    expect(draftFields(file)).toEqual([
      {
        familyName: 'Durand', givenName: 'Léa', phone: '0612345678', device: 'iphone', status: 'interested',
        custom: [{ header: 'Régime', text: 'végétarienne' }], availability: [{ from: 540, to: 720 }],
      },
      { familyName: 'Haddad', givenName: 'Karim', email: 'karim@radio.fr', phone: '+33 6 12 34 56 78', device: 'other' },
    ])
    expect(issueLines(file)).toEqual([
      'warning | cell.phoneRestored | 2 | Portable | 612345678',
      'warning | cell.notAnEmail | 2 | E-mail | lea(at)radio',
      'warning | cell.notAStatus | 3 | OK pour le 23/04 | à jeudi',
      'warning | cell.notATime | 3 | Dispo | bof',
    ])
  })

  test('never takes a merged cell for the rows below', () => {
    const merges = [{ top: 2, left: 2, bottom: 3, right: 2 }]
    const file = drafted([aSheet([['Nom', 'Prénom', 'Service'], ['Durand', 'Léa', 'Antenne'], ['Haddad', 'Karim', '']], { merges })], 'roster')
    expect(draftFields(file)).toEqual([{ familyName: 'Durand', givenName: 'Léa', team: 'Antenne' }, { familyName: 'Haddad', givenName: 'Karim' }])
  })

  test('prefers the mobile of several telephones, and joins several notes', () => {
    const file = drafted([csvSheet(['Nom,Prénom,Téléphone (bureau),Tél. mobile,Remarques,Commentaires', 'Durand,Léa,01 40 00 00 00,06 12 34 56 78,a,b'])], 'roster')
    expect(draftFields(file)).toEqual([{ phone: '06 12 34 56 78', familyName: 'Durand', givenName: 'Léa', notes: 'a\nb' }])
  })

  test('a hidden row is ignored, and said', () => {
    const sheet = aSheet([['Nom', 'Prénom'], ['Durand', 'Léa'], ['Caché', 'Jean']])
    const file = drafted([{ ...sheet, rows: sheet.rows.map((row) => ({ ...row, hidden: row.row === 3 })) }], 'roster')
    expect([file.draftFile.rejected, issueLines(file)]).toEqual([[{ sheet: 'Feuil1', row: 3, reason: 'ignored' }], ['warning | row.hidden | 3 |  | ']])
  })
})

describe('a schedule', () => {
  test('reads times in every shape; what is no time enters as a slot to place', () => {
    const file = drafted([
      aSheet([
        ['Horaire', 'Durée', 'Qui', 'Sujet', 'Compte'],
        ['9h30', '2 min', 'Léa Durand, Karim Haddad', 'Visite', '@station'],
        ['midi', 2, 'Léa & Karim', 'Régie', ''].map((cell) => (typeof cell === 'number' ? numberCell(cell) : cell)),
        ['à confirmer', '', 'Léa', 'Studio', ''],
        ['25h99', '', '', 'Toit', ''],
        [numberCell(0.395833), numberCell(120 / 86_400, '[mm]:ss'), '', 'Loge', ''],
      ]),
    ], 'schedule')
    expect(draftFields(file)).toEqual([
      { startMinute: 570, durationSeconds: 120, participants: ['Léa Durand', 'Karim Haddad'], title: 'Visite', account: '@station' },
      { startMinute: 720, durationSeconds: 120, participants: ['Léa', 'Karim'], title: 'Régie' },
      { startMinute: null, participants: ['Léa'], title: 'Studio' },
      { startMinute: null, title: 'Toit' },
      { startMinute: 570, durationSeconds: 120, title: 'Loge' },
    ])
    expect(issueLines(file)).toEqual(['warning | cell.notATime | 4 | Horaire | à confirmer', 'warning | cell.notATime | 5 | Horaire | 25h99'])
  })

  test('a merged hour is the hour of all its rows; an end makes a length, past midnight too', () => {
    const merges = [{ top: 2, left: 0, bottom: 3, right: 0 }]
    const file = drafted([
      aSheet([['Début', 'Fin', 'Sujet', 'Nom', 'Prénom'], ['9h', '9h05', 'A', 'Durand', 'Léa'], ['', '', 'B'], ['23h55', '0h10', 'C'], ['10h', '9h', 'D']], { merges }),
    ], 'schedule')
    expect(draftFields(file)).toEqual([
      { startMinute: 540, durationSeconds: 300, title: 'A', participants: ['Léa Durand'] },
      { startMinute: 540, title: 'B' },
      { startMinute: 1435, durationSeconds: 900, title: 'C' },
      { startMinute: 600, title: 'D' },
    ])
    expect(issueLines(file)).toEqual(['warning | row.endBeforeStart | 5 |  | '])
  })
})
