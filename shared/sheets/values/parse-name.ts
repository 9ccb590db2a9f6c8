import { foldText } from '../../lib/fold-text.ts'
import type { NameOrder } from '../reading.ts'
import { oneLine } from './parse-text.ts'

/** A person's name in its two parts. A single word is a family name nobody can be sure of: it counts as given name. */
export interface PersonName {
  readonly civility: string
  readonly givenName: string
  readonly familyName: string
}

const CIVILITY = /^(m\.|mr\.?|mme\.?|mlle\.?|mrs\.?|ms\.?|miss|dr\.?|pr\.?|prof\.?|monsieur|madame|mademoiselle|me)\s/iu
const PARTICLES: ReadonlySet<string> = new Set([
  'de', 'du', 'des', 'd\'', 'le', 'la', 'les', 'von', 'van', 'der', 'den', 'da', 'di', 'del', 'della', 'dos', 'el', 'al', 'ben', 'bin', 'saint',
])

/**
 * Splits a full name. Capitals tell the family name wherever it stands (`LE GOFF Yann`, `Yann LE GOFF`, `D'ARTAGNAN
 * Charles`, `Jean de LA TOUR`), a comma ends it (`Durand, Léa`), particles belong to it; where nothing tells, the
 * column's order decides.
 */
export function splitName(fullName: string, order: NameOrder): PersonName {
  const whole = oneLine(fullName)
  const civility = CIVILITY.exec(whole)?.[1] ?? ''
  const bare = whole.slice(civility.length).trim()
  const comma = bare.indexOf(',')
  if (comma > 0) {
    return { civility, familyName: bare.slice(0, comma).trim(), givenName: bare.slice(comma + 1).replaceAll(',', ' ').trim() }
  }
  const words = bare.split(' ').filter((word) => word !== '')
  return { civility, ...(byCapitals(words) ?? byOrder(words, order)) }
}

/** Which name a column's full names put first where capitals tell; `null` when none does. */
export function dominantNameOrder(fullNames: Iterable<string>): NameOrder | null {
  let balance = 0
  for (const name of fullNames) {
    const order = name.length > 200 ? null : capitalsOrder(name)
    balance += order === 'familyFirst' ? 1 : order === 'givenFirst' ? -1 : 0
  }
  return balance === 0 ? null : balance > 0 ? 'familyFirst' : 'givenFirst'
}

function capitalsOrder(name: string): NameOrder | null {
  if (name.includes(',')) return 'familyFirst'
  const words = oneLine(name).split(' ')
  if (byCapitals(words) === null) return null
  return isCapitals(words.find((word) => !isParticle(word)) ?? '') ? 'familyFirst' : 'givenFirst'
}

type TwoNames = Pick<PersonName, 'givenName' | 'familyName'>

/** `null` when all words or none are in capitals. Capitals in two places tell nothing either. */
function byCapitals(words: readonly string[]): TwoNames | null {
  const first = words.findIndex(isCapitals)
  const last = words.findLastIndex(isCapitals)
  if (first < 0 || words.slice(first, last + 1).some((word) => !isCapitals(word) && !isParticle(word))) return null
  let from = first
  while (from > 0 && isParticle(words[from - 1] ?? '')) from -= 1
  const family = words.slice(from, last + 1)
  const given = [...words.slice(0, from), ...words.slice(last + 1)]
  return given.length === 0 ? null : { familyName: family.join(' '), givenName: given.join(' ') }
}

function byOrder(words: readonly string[], order: NameOrder): TwoNames {
  if (words.length < 2) return { givenName: words.join(' '), familyName: '' }
  const cut = order === 'familyFirst' ? endOfFamily(words) : startOfFamily(words)
  const [before, after] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]
  return order === 'familyFirst' ? { familyName: before, givenName: after } : { givenName: before, familyName: after }
}

/** The family name at the end begins with its first particle (`Charles de la Tour`), else it is the last word. */
function startOfFamily(words: readonly string[]): number {
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isParticle(word))
  return particle > 0 ? particle : words.length - 1
}

/** The family name in front is its particles and one word more (`Le Goff Yann`). */
function endOfFamily(words: readonly string[]): number {
  let end = 0
  while (end < words.length - 2 && isParticle(words[end] ?? '')) end += 1
  return end + 1
}

/** At least two letters, none of them small: `DURAND-MARTIN`, `D'ARC`, but not the initial `J.`. */
function isCapitals(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '')
  return letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

function isParticle(word: string): boolean {
  return PARTICLES.has(foldText(word))
}
