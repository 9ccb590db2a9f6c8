import { csvText, utf8 } from '../../../electron/example/files/csv-text.ts'
import { clockOfMinute } from '../../../shared/lib/clock-text.ts'
import { CAST, type Cast } from './cast.ts'

/** One of the fifty slots of the day, with what its stream brought. */
export interface DaySlot {
  readonly ref: string
  readonly title: string
  readonly startMinute: number
  readonly person: Cast
  /** Minutes between the time planned and the start. */
  readonly lateMinutes: number
  readonly views: number
  readonly likes: number
}

const PLACES = [
  'le toit', 'la régie', 'le studio 2', 'l’accueil', 'la discothèque', 'le car régie', 'la cantine', 'les archives', 'le local technique', 'la cour',
  'le grand escalier', 'la salle de rédaction', 'le parking', 'la loge', 'le standard', 'la terrasse', 'l’atelier', 'la salle des serveurs', 'le hall',
  'le vestiaire', 'la bibliothèque', 'le plateau', 'le montage', 'la reprographie', 'le jardin',
] as const
const FORMATS = ['visite', 'coulisses', 'entretien', 'dialogue'] as const

/** Everybody once in the morning and once in the afternoon, a quarter of an hour apart. */
export const SLOTS: readonly DaySlot[] = Array.from({ length: 50 }, (_, index) => {
  const person = CAST[index % CAST.length] ?? never()
  const place = PLACES[(index * 7) % PLACES.length] ?? never()
  return {
    ref: `S-${String(index + 1).padStart(2, '0')}`,
    title: index < CAST.length ? `Bonjour depuis ${place}` : `On ferme ${place}`,
    startMinute: 7 * 60 + index * 15,
    person,
    lateMinutes: index % 4,
    views: 40 + ((index * 37) % 160),
    likes: 5 + ((index * 13) % 60),
  }
})

/** The roster as HR keeps it. */
export function rosterFile(): Uint8Array {
  const rows = [['Nom', 'Courriel', 'Fonction'], ...CAST.map(({ name, email }) => [name, email, 'Animation'])]
  return utf8(csvText(rows, { delimiter: ';', newline: '\r\n', quotes: 'needed' }), 'bom')
}

/** The run of show as she keeps it. */
export function scheduleFile(): Uint8Array {
  const rows = SLOTS.map(({ ref, title, startMinute, person }, index) =>
    [ref, clockOfMinute(startMinute), '2 min', person.name, person.account, title, FORMATS[index % FORMATS.length] ?? ''])
  return utf8(csvText([['Réf.', 'Heure', 'Durée', 'Qui', 'Compte', 'Sujet', 'Format'], ...rows], { delimiter: ';', newline: '\r\n', quotes: 'needed' }), 'bom')
}

function never(): never {
  throw new Error('the lists are not empty')
}
