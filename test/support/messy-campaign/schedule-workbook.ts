import { utils, write, type CellObject } from 'xlsx'
import { serialOfDate } from '../../../shared/sheets/serial-number.ts'
import { MESSY_CAMPAIGN } from './expectations.ts'

type Value = string | number | null | CellObject

/** The day at 16:20, as Excel stores it. */
const DAY_SERIAL = serialOfDate(MESSY_CAMPAIGN.day) ?? 0
const DATE_TIME: CellObject = { t: 'n', v: DAY_SERIAL + (16 * 60 + 20) / 1440, z: 'dd/mm/yyyy hh:mm' }
const CLOCK: CellObject = { t: 'n', v: (17 * 60 + 45) / 1440, z: 'hh:mm' }

/** Time as written, length, who, account (the first cell of a merged one), subject, format, place. */
const ROWS: readonly (readonly Value[])[] = [
  ['9 h', '2 min', 'Maud Élise d’Arcy', '@museedesvents', 'Café avec la directrice', 'Dialogue', 'Café'],
  ['9h30', '2 min', 'Léa Durand', '@musee.des.vents', 'Ouverture des réserves', 'Visite', 'Réserves'],
  ['09:30 ', '0:02:00', 'MOREL Jean-Luc', '@museedesvents', 'Le quai de livraison', 'Coulisses', 'Quai'],
  [0.395833, "2'", 'Thi Nguyen', '@museedesvents_live', 'La salle des girouettes', 'Visite', 'Salle 4'],
  ['midi', '2 min', 'Yann Le Goff', '@musee.des.vents', 'Le pique-nique des guides', 'Dialogue', 'Jardin'],
  ['2pm', '2 min', 'chloe.oeuvrard@musee.example', '@museedesvents', 'Vos questions', 'Dialogue', 'Accueil'],
  ['14 h 5', '2 min', 'Thi Nguyen', '@musee.des.vents', 'Une œuvre, deux minutes', 'Entretien', 'Salle 2'],
  [DATE_TIME, '2 min 30', 'Léa Durand', null, 'L’atelier de restauration', 'Coulisses', 'Atelier'],
  [CLOCK, '2 min', 'Jean-Luc Morel', null, 'On range les caisses', 'Coulisses', 'Quai'],
  ['à confirmer', '2 min', 'Yann Le Goff', '@museedesvents_live', 'Le concert du soir', 'Performance', 'Cour'],
  ['minuit', '2 min', 'Thi Nguyen', '@museedesvents_live', 'Extinction des feux', 'Coulisses', 'Cour'],
  ['25:30', '2 min', 'Yann Le Goff', '@museedesvents_live', 'Le dernier gardien', 'Coulisses', 'Loge'],
]
const FIRST_ROW = 3
/** The account of 14:05 is merged over the two rows below it. */
const MERGED_ACCOUNT = { s: { r: FIRST_ROW + 6, c: 3 }, e: { r: FIRST_ROW + 8, c: 3 } }

/** A run of show with a time in every shape of formats.md, and an account in a merged cell. */
export function messySchedule(): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['Conducteur du 5 juin'],
    [],
    ['Heure', 'Durée', 'Qui', 'Compte', 'Sujet', 'Format', 'Lieu'],
    ...ROWS.map((row) => [...row]),
  ])
  sheet['!merges'] = [MERGED_ACCOUNT, { s: { r: 0, c: 0 }, e: { r: 0, c: 6 } }]
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'Conducteur')
  // The library types its output loosely; `type: 'array'` gives an ArrayBuffer.
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}
