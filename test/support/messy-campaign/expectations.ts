import type { ParticipantStatus } from '../../../shared/domain/roster/participant.ts'

/** The museum's day: every date of its files can be read two ways but for this. */
export const MESSY_CAMPAIGN = { name: 'Un jour au musée', day: '2026-06-05', zone: 'Europe/Paris', language: 'fr' } as const

/** What a person's row must have given, whatever it looked like. Phones without spaces or dots, +33 as 0. */
export interface ExpectedPerson {
  readonly familyName: string
  readonly givenName: string
  readonly status: ParticipantStatus
  readonly phone: string
  /** Empty where the cell held no address. */
  readonly email: string
  readonly trouble: string
}

/** Nine people of ten rows: two rows are one person; nobody of the hidden sheet. Names compared without their case. */
export const EXPECTED_PEOPLE: readonly ExpectedPerson[] = [
  { familyName: 'Durand', givenName: 'Léa', status: 'confirmed', phone: '0639980001', email: 'lea.durand@musee.example', trouble: 'decomposed accent, lost 0, the same person twice' },
  { familyName: 'Morel', givenName: 'Jean-Luc', status: 'confirmed', phone: '0639980002', email: 'jl.morel@musee.example', trouble: 'no-break space after the name, +33' },
  { familyName: 'Haddad', givenName: 'Karim', status: 'declined', phone: '0639980003', email: '', trouble: 'an address without its domain, “Non”' },
  { familyName: 'Bellamy', givenName: 'Inès', status: 'declined', phone: '0639980004', email: 'ines.bellamy@musee.example', trouble: '“non ”' },
  { familyName: 'Lenoir', givenName: 'Sophie', status: 'declined', phone: '0639980005', email: 'sophie.lenoir@musee.example', trouble: '❌, lost 0' },
  { familyName: 'Œuvrard', givenName: 'Chloé', status: 'interested', phone: '0639980007', email: 'chloe.oeuvrard@musee.example', trouble: '#N/A as a function' },
  { familyName: 'Nguyen', givenName: 'Thi', status: 'confirmed', phone: '0639980008', email: 'thi.nguyen@musee.example', trouble: 'a formula as service, a remark that begins with =' },
  { familyName: 'Le Goff', givenName: 'Yann', status: 'confirmed', phone: '0639980009', email: 'yann.legoff@musee.example', trouble: 'lost 0, a remark that begins with -' },
  { familyName: 'd’Arcy', givenName: 'Maud Élise', status: 'confirmed', phone: '0639980010', email: 'maud.darcy@musee.example', trouble: 'typographic apostrophe, VRAI as answer' },
]

/** Rows of people in the roster, sections, blanks and total left aside. */
export const EXPECTED_ROSTER_ROWS = 10

/** The start that each line of the schedule must have, in minutes from midnight; `null`: not a time. */
export const EXPECTED_STARTS: Readonly<Record<string, readonly (number | null)[]>> = {
  'Café avec la directrice': [540],
  'Ouverture des réserves': [570],
  'Le quai de livraison': [570],
  'La salle des girouettes': [570],
  'Le pique-nique des guides': [720],
  'Vos questions': [840],
  'Une œuvre, deux minutes': [845],
  'L’atelier de restauration': [980],
  'On range les caisses': [1065],
  'Le concert du soir': [null],
  // Midnight may begin the day or end it.
  'Extinction des feux': [0, 1440],
  'Le dernier gardien': [1530],
}

/** Which slot each native row belongs to, with its views and likes; `null` slot: nothing planned. */
export interface ExpectedResult {
  readonly slot: string | null
  readonly views: number
  readonly likes: number | null
  /** The day it must be on. */
  readonly day: string
}

export const EXPECTED_RESULTS: Readonly<Record<'instagram' | 'youtube' | 'twitch', readonly ExpectedResult[]>> = {
  instagram: [
    { slot: 'Ouverture des réserves', views: 1204, likes: 88, day: '2026-06-05' },
    { slot: 'Le pique-nique des guides', views: 640, likes: 51, day: '2026-06-05' },
    { slot: 'Une œuvre, deux minutes', views: 712, likes: null, day: '2026-06-05' },
    { slot: null, views: 2100, likes: 140, day: '2026-06-04' },
  ],
  youtube: [
    { slot: 'Café avec la directrice', views: 1530, likes: 72, day: '2026-06-05' },
    { slot: 'Le quai de livraison', views: 210, likes: 25, day: '2026-06-05' },
    { slot: 'Vos questions', views: 110, likes: null, day: '2026-06-05' },
  ],
  twitch: [
    { slot: 'La salle des girouettes', views: 77, likes: null, day: '2026-06-05' },
    { slot: 'Le dernier gardien', views: 26, likes: null, day: '2026-06-06' },
  ],
}
