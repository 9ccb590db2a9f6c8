import type { Participant } from '../../../shared/domain/roster/participant.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import { foldText } from '../../../shared/lib/fold-text.ts'

/** The people whose name, role or team has every word of the search, by name; accents and capitals do not count. */
export function findNames(people: readonly Participant[], search: string): readonly Participant[] {
  const words = foldText(search).split(' ').filter((word) => word !== '')
  return people
    .map((person) => ({ person, key: foldText(`${person.familyName} ${person.givenName} ${printName(person)}`) }))
    .filter(({ person, key }) => {
      const text = words.length === 0 ? '' : `${key} ${foldText(`${person.role} ${person.team}`)}`
      return words.every((word) => text.includes(word))
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ person }) => person)
}
