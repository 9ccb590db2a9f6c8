/** Plain letters, digits and common signs (not the back-quote, an apostrophe to some): nothing to decompose. */
const PLAIN = /^[\w .,;:!?@#&+\-/()'"]*$/u
const MARKS = /\p{M}/gu
const FORMAT_CHARACTERS = /\p{Cf}/gu
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/gu
const SPACES = /\s+/gu
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu

/**
 * The key under which two texts count as the same: NFKD, marks and format characters dropped (soft hyphens in YouTube
 * headers), curly apostrophes straightened, spaces collapsed, lower case. For matching only, never for display.
 *
 * @example foldText('Mentions J’aime') // "mentions j'aime"
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(SPACES, ' ').trim()
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(FORMAT_CHARACTERS, '')
    .replace(APOSTROPHES, "'")
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(SPACES, ' ')
    .trim()
}

/**
 * A person's name as a set of words: `LEFÈVRE HÉLÈNE`, `Helene Lefevre` and `Hélène LEFEVRE` share one key, as do
 * `Jean-Pierre` and `JEAN PIERRE`, `D'Arc` and `D Arc`.
 */
export function nameKey(name: string): string {
  return foldText(name).replace(NOT_LETTER_OR_DIGIT, ' ').trim().split(' ').sort().join(' ')
}

/** An account name without its `@`, folded: `@Musée` and `musee` share one key. */
export function handleKey(handle: string): string {
  return foldText(handle).replace(/^@+/u, '').replace(SPACES, '')
}
