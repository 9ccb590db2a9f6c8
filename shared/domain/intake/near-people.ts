import { distance } from 'fastest-levenshtein'
import type { Participant } from '../roster/participant.ts'
import { fullNameKey } from './people-index.ts'

/** Finds people whose name is one typing slip from another's and whom no e-mail tells apart. */
export interface NearPeople {
  readonly put: (person: Participant) => void
  readonly to: (person: Participant) => Participant | null
}

/**
 * Two different e-mails settle that two people are two. So whoever has one is only compared with people without, and
 * the names of those with an e-mail are not even indexed until somebody without comes: most lists have none.
 */
export function nearPeople(): NearPeople {
  const withoutEmail = nearNames()
  const withEmail = nearNames()
  const waiting: Participant[] = []
  return {
    put: (person) => {
      if (person.email === '') withoutEmail.put(person)
      else waiting.push(person)
    },
    to: (person) => {
      const found = withoutEmail.near(person)
      if (found !== null || person.email !== '') return found
      for (const other of waiting.splice(0)) withEmail.put(other)
      return withEmail.near(person)
    },
  }
}

interface NearNames {
  readonly put: (person: Participant) => void
  readonly near: (person: Participant) => Participant | null
}

/**
 * An index of name keys by each key with one letter left out: two keys one slip apart (a letter more, less, other, or
 * two swapped) share such a form, so that ten thousand names are compared without comparing each with each.
 */
function nearNames(): NearNames {
  const byForm = new Map<string, Participant[]>()
  return {
    put: (person) => {
      for (const form of formsOf(fullNameKey(person))) {
        const known = byForm.get(form)
        if (known === undefined) byForm.set(form, [person])
        else known.push(person)
      }
    },
    near: (person) => {
      const key = fullNameKey(person)
      for (const form of formsOf(key)) {
        for (const other of byForm.get(form) ?? []) {
          const otherKey = fullNameKey(other)
          if (otherKey !== key && distance(otherKey, key) <= 2) return other
        }
      }
      return null
    },
  }
}

/** Short names differ by a letter without being typos (Anne, Anna). Names with digits are serial names, never typos. */
function formsOf(key: string): ReadonlySet<string> {
  if (key.length < 7 || /\d/u.test(key)) return new Set()
  const forms = new Set<string>([key])
  for (let index = 0; index < key.length; index += 1) forms.add(key.slice(0, index) + key.slice(index + 1))
  return forms
}
