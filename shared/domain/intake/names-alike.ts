import { distance } from 'fastest-levenshtein'

/**
 * Whether two name keys can be the same person's, given that an e-mail or an account already says so. Loosely, one
 * common word is enough (a married name); strictly, one must be the other with words left out or a typing slip.
 * A missing name contradicts nothing.
 */
export function areNamesAlike(left: string, right: string, how: 'loosely' | 'strictly'): boolean {
  if (left === '' || right === '' || left === right || isOneSlip(left, right)) return true
  const leftWords = wordsOf(left)
  const rightWords = wordsOf(right)
  const common = leftWords.filter((word) => rightWords.includes(word)).length
  return how === 'loosely' ? common > 0 : common > 0 && common === Math.min(leftWords.length, rightWords.length)
}

function isOneSlip(left: string, right: string): boolean {
  return Math.min(left.length, right.length) >= 6 && distance(left, right) <= 2
}

/** Finds a key one typing slip away (a letter more, less, other, or two swapped), among those put in before. */
export interface NearNames {
  readonly put: (key: string, id: string) => void
  readonly near: (key: string) => readonly string[]
}

/**
 * An index of name keys by each key with one letter left out: two keys one slip apart share such a form, so that
 * ten thousand names are compared without comparing each with each. Names with digits are serial names, never typos.
 */
export function nearNames(): NearNames {
  const idsByForm = new Map<string, { readonly key: string; readonly id: string }[]>()
  return {
    put: (key, id) => {
      for (const form of formsOf(key)) {
        const known = idsByForm.get(form)
        if (known === undefined) idsByForm.set(form, [{ key, id }])
        else known.push({ key, id })
      }
    },
    near: (key) => {
      const found = new Set<string>()
      for (const form of formsOf(key)) {
        for (const other of idsByForm.get(form) ?? []) {
          if (other.key !== key && distance(other.key, key) <= 2) found.add(other.id)
        }
      }
      return [...found]
    },
  }
}

/** Short names differ by a letter without being typos (Anne, Anna): six letters at least. */
function formsOf(key: string): ReadonlySet<string> {
  if (key.length < 7 || /\d/u.test(key)) return new Set()
  const forms = new Set<string>([key])
  for (let index = 0; index < key.length; index += 1) forms.add(key.slice(0, index) + key.slice(index + 1))
  return forms
}

function wordsOf(key: string): readonly string[] {
  return key.split(' ').filter((word) => word.length > 1)
}
