import { pick, seeded, type Seeded } from '../files/seeded.ts'

/** A post by anybody that names the hashtag. */
export interface ExampleMention {
  readonly id: string
  /** Minutes from midnight, in Paris. */
  readonly minute: number
  readonly author: string
  readonly text: string
}

/** Posts in each hour from 07:00 to 21:00: what the example's chart shows, 1,003 in all. */
export const MENTIONS_BY_HOUR: readonly number[] = [11, 30, 98, 119, 104, 90, 123, 98, 84, 91, 72, 40, 25, 11, 7]
const FIRST_HOUR = 7

const OPENINGS = [
  'Je regarde', 'Vu ce matin :', 'Sympa,', 'Dans les coulisses avec', 'Bravo pour', 'Deux minutes de', 'RT @station_info :',
  'On apprend plein de choses avec', 'Qui suit', 'Encore !', 'Je découvre', 'Drôle et vivant :', 'Le direct de',
]
const SUBJECTS = [
  'la matinale', 'la visite du studio', 'la régie', 'le standard', 'la discothèque', 'les journalistes', 'la cantine',
  'les archives', 'la table de mixage', 'le toit et ses antennes', 'le service des sports', 'l’équipe du midi',
]
const ENDINGS = ['', ' 👏', ' 😄', ' !', ' depuis mon canapé', ' entre deux réunions', ' dans le train', ' 📻']
const AUTHOR_WORDS = ['auditrice', 'auditeur', 'ondes', 'radio', 'transistor', 'micro', 'fm', 'matin', 'ecoute', 'poste']

/** The mentions of the day in the order of time: always the same ones. */
export function exampleMentions(): readonly ExampleMention[] {
  const random = seeded(591)
  const minutes = MENTIONS_BY_HOUR.flatMap((count, index) =>
    Array.from({ length: count }, () => (FIRST_HOUR + index) * 60 + Math.floor(random() * 60)).sort((a, b) => a - b),
  )
  return minutes.map((minute, index) => ({
    id: String(591_100_000_000_000_000n + BigInt(index) * 104_729_000_003n),
    minute,
    author: author(random),
    text: `${pick(OPENINGS, random)} ${pick(SUBJECTS, random)}${pick(ENDINGS, random)} #periscopeday`,
  }))
}

/** A few people post much, most of them once. */
function author(random: Seeded): string {
  const number = Math.floor(random() ** 2 * 90)
  return `@${pick(AUTHOR_WORDS, random)}_${number}`
}
