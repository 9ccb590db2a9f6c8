import { seeded, token } from './seeded.ts'

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** The link of a stream as the platform made them: always the same for the same stream. */
export function periscopeLink(title: string): string {
  const seed = Array.from(title).reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0, 2015)
  return `https://www.periscope.tv/w/1${token(12, LETTERS, seeded(seed))}`
}
