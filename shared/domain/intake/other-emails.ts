import { foldText } from '../../lib/fold-text.ts'
import type { Campaign } from '../campaign/campaign.ts'
import type { Participant } from '../roster/participant.ts'

/** The column of hers in which a person's other addresses are kept: shown, exported and read back like any other. */
const HEADERS = { fr: 'Autres e-mails', en: 'Other e-mails' } as const
const BETWEEN = ', '

/** The addresses that a person has beside the main one, folded: those of rows that she said were this person too. */
export function otherEmails({ custom }: Pick<Participant, 'custom'>): readonly string[] {
  const texts = custom.filter(({ header }) => header === HEADERS.fr || header === HEADERS.en).map(({ text }) => text)
  return texts.flatMap((text) => text.split(',')).map(foldText).filter((email) => email !== '')
}

/**
 * The person with one more address. A merge that she decided is so remembered: the same rows find the same person when
 * the file comes again, and no address is lost.
 */
export function withOtherEmail(person: Participant, email: string, language: Campaign['language']): Participant {
  const key = foldText(email)
  if (key === '' || key === foldText(person.email) || otherEmails(person).includes(key)) return person
  const own = person.custom.find(({ header }) => header === HEADERS.fr || header === HEADERS.en)
  if (own === undefined) return { ...person, custom: [...person.custom, { header: HEADERS[language], text: email }] }
  const longer = { ...own, text: [own.text, email].filter((text) => text !== '').join(BETWEEN) }
  return { ...person, custom: person.custom.map((column) => (column === own ? longer : column)) }
}
