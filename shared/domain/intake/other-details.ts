import { foldText } from '../../lib/fold-text.ts'
import type { Campaign } from '../campaign/campaign.ts'
import type { Participant } from '../roster/participant.ts'

/** What tells two people of one name apart, and of which one person may have several. */
export const DETAILS = ['email', 'phone', 'team', 'organisation', 'role'] as const
export type Detail = (typeof DETAILS)[number]

/** The columns of hers in which a person's other details are kept: shown, exported and read back like any other. */
const HEADERS: Readonly<Record<Detail, Readonly<Record<Campaign['language'], string>>>> = {
  email: { fr: 'Autres e-mails', en: 'Other e-mails' },
  phone: { fr: 'Autres téléphones', en: 'Other phones' },
  team: { fr: 'Autres équipes', en: 'Other teams' },
  organisation: { fr: 'Autres organisations', en: 'Other organisations' },
  role: { fr: 'Autres fonctions', en: 'Other roles' },
}
/** Teams and roles may have a comma in their name, addresses never do. */
const BETWEEN: Readonly<Record<Detail, string>> = { email: ', ', phone: ' ; ', team: ' ; ', organisation: ' ; ', role: ' ; ' }

/** What a person has beside the main value, folded: from rows that she said were this person too. */
export function otherDetails({ custom }: Pick<Participant, 'custom'>, detail: Detail): readonly string[] {
  const texts = custom.filter(({ header }) => isHeaderOf(detail, header)).map(({ text }) => text)
  return texts.flatMap((text) => text.split(BETWEEN[detail].trim())).map(foldText).filter((value) => value !== '')
}

/**
 * The person with one more address, number, team or role. A merge that she decided is so remembered: the same rows find
 * the same person when the file comes again, and nothing is lost.
 */
export function withOtherDetail(person: Participant, detail: Detail, value: string, language: Campaign['language']): Participant {
  const key = foldText(value)
  if (key === '' || key === foldText(person[detail]) || otherDetails(person, detail).includes(key)) return person
  const own = person.custom.find(({ header }) => isHeaderOf(detail, header))
  if (own === undefined) return { ...person, custom: [...person.custom, { header: HEADERS[detail][language], text: value }] }
  const longer = { ...own, text: [own.text, value].filter((text) => text !== '').join(BETWEEN[detail]) }
  return { ...person, custom: person.custom.map((column) => (column === own ? longer : column)) }
}

function isHeaderOf(detail: Detail, header: string): boolean {
  return header === HEADERS[detail].fr || header === HEADERS[detail].en
}
