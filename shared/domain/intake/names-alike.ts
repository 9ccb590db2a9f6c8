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

function wordsOf(key: string): readonly string[] {
  return key.split(' ').filter((word) => word.length > 1)
}
