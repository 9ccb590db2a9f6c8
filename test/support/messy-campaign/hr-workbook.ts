import { utils, write, type CellObject, type WorkSheet } from 'xlsx'

type Value = string | number | boolean | null | CellObject

const NBSP = '\u00a0'
/** A cell whose formula failed when the workbook was saved: Excel kept `#N/A` beside it. */
const failedFormula: CellObject = { t: 'e', v: 42, w: '#N/A', f: 'VLOOKUP(A9,Anciens!A:B,2,FALSE)' }
/** What a formula gave when the workbook was saved. */
const formula = (f: string, value: string): CellObject => ({ t: 's', v: value, f })

const HEADERS: readonly (readonly Value[])[] = [
  ['Identité', null, 'Poste', null, 'Contact', null, 'Le 5 juin', null, null, null, null],
  [
    'Nom', `Prénom${NBSP}`, 'Fonction', ' Service', 'Courriel', 'Portable', 'OK pour le 05/06 ?', 'Créneau souhaité',
    'Remarques', '__proto__', null,
  ],
]
const PREAMBLE: readonly (readonly Value[])[] = [
  ['Musée des Vents – ressources humaines'],
  ['Volontaires du 5 juin, liste du 28/05/2026', null, null, null, 'confidentiel'],
  [],
]
/** From row 6 on. The names of the trouble are in the expectations. */
const ROWS: readonly (readonly Value[])[] = [
  ['CONSERVATION'],
  ['DURAND', 'Léa'.normalize('NFD'), 'conservatrice', 'Collections', 'lea.durand@musee.example', 639980001, 'oui', '9h-10h', null, 'x', 1],
  [`MOREL${NBSP}`, 'Jean-Luc', 'régisseur', 'Collections', 'jl.morel@musee.example', '+33 6 39 98 00 02', 'OUI', 'midi', null, null, 2],
  [],
  ['HADDAD', 'Karim', 'restaurateur', 'Collections', 'karim.haddad@', '06.39.98.00.03', 'Non', null, 'de congé', null, 3],
  ['PUBLICS'],
  ['BELLAMY', 'Inès', 'médiatrice', 'Publics', 'ines.bellamy@musee.example', '0639980004', 'non ', null, null, null, 4],
  ['LENOIR', 'Sophie', 'médiatrice', 'Publics', 'sophie.lenoir@musee.example', 639980005, '❌', null, null, null, 5],
  ['durand', 'léa', 'conservatrice', 'Collections', 'LEA.DURAND@musee.example', '06 39 98 00 01', 'oui', null, null, null, 6],
  ['ŒUVRARD', 'Chloé', failedFormula, 'Publics', 'chloe.oeuvrard@musee.example', '06 39 98 00 07', 'peut-être', 'après 14h', null, null, 7],
  [],
  ['NGUYEN', 'Thi', 'guide', formula('"Pu"&"blics"', 'Publics'), 'thi.nguyen@musee.example', '06 39 98 00 08', 'Oui', null, "=cmd|' /C calc'!A0", null, 8],
  ['LE GOFF', 'Yann', 'guide', 'Publics', 'yann.legoff@musee.example', 639980009, 'ok', null, '-3 h le matin', null, 9],
  ['D’ARCY', `Maud${NBSP}Élise`, 'directrice', 'Direction', 'maud.darcy@musee.example', '06 39 98 00 10', true, null, '@ confirmer', null, 10],
  ['Total', null, null, null, null, null, '7 oui', null, null, null, null],
]

/** The row of the header that names the columns (the second of two), from 1. */
export const MESSY_ROSTER_HEADER_ROW = PREAMBLE.length + HEADERS.length
export const MESSY_ROSTER_SHEET = 'Volontaires'

/** A human resources workbook as it arrives: everything that formats.md and faults.md say of such files, in one. */
export function messyRoster(): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, sheetOf([...PREAMBLE, ...HEADERS, ...ROWS], sectionRows()), MESSY_ROSTER_SHEET)
  utils.book_append_sheet(book, sheetOf([['Nom', 'Prénom', 'Courriel'], ['FANTÔME', 'Paul', 'paul.fantome@musee.example']], []), 'Anciens')
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] }
  // The library types its output loosely; `type: 'array'` gives an ArrayBuffer.
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

function sectionRows(): readonly number[] {
  const before = PREAMBLE.length + HEADERS.length
  return ROWS.flatMap((row, index) => (row.length === 1 ? [before + index] : []))
}

function sheetOf(rows: readonly (readonly Value[])[], merged: readonly number[]): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]))
  sheet['!merges'] = merged.map((row) => ({ s: { r: row, c: 0 }, e: { r: row, c: 10 } }))
  return sheet
}
