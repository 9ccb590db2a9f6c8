import iconv from 'iconv-lite'

type CodePage = 'windows-1252' | 'windows-1251' | 'macroman'

/** Letters that French and its neighbours put beside others; what mistakes for them look like scores against. */
const LATIN = /[àâäáãåçéèêëíìîïñóòôöõúùûüÿœæßÀÂÇÉÈÊËÎÏÔÖÜÛŒÆ]/u
const CYRILLIC = /\p{Script=Cyrillic}/u
const QUOTES = /[’‘“”«»–—…€°\u00a0]/u
const ASCII_LETTER = /[a-z]/iu
const LETTER = /\p{L}/u

/** A code page other than windows-1252 must fit by this much more, for its mistakes are the same letters elsewhere. */
const CLEARLY = 1.5

/**
 * Chooses the code page of a text that is not UTF-8: windows-1252, unless windows-1251 (Cyrillic) or Mac Roman fits
 * clearly better. Judged by the bytes above 127 and the letters beside them.
 */
export function guessSingleByte(bytes: Uint8Array): CodePage {
  const sample = Buffer.from(bytes.subarray(0, 262_144))
  const scores = new Map<CodePage, number>(
    (['windows-1252', 'windows-1251', 'macroman'] as const).map((page) => [page, scoreOf(sample, page)]),
  )
  const western = scores.get('windows-1252') ?? 0
  const [best = 'windows-1252', score = 0] = [...scores].sort(([, a], [, b]) => b - a)[0] ?? []
  return score > 0 && score > western * CLEARLY ? best : 'windows-1252'
}

/** The share, from below 0 to 1, of bytes above 127 that make sense where they stand. */
function scoreOf(sample: Buffer, page: CodePage): number {
  const text = iconv.decode(sample, page)
  let seen = 0
  let score = 0
  for (let at = 0; at < sample.length; at += 1) {
    if ((sample[at] ?? 0) < 0x80) continue
    seen += 1
    score += fitOf(text, at, page)
  }
  return seen === 0 ? 0 : score / seen
}

function fitOf(text: string, at: number, page: CodePage): number {
  const character = text[at] ?? ''
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (page === 'windows-1251') return fitOfCyrillic(character, before, after)
  if (QUOTES.test(character)) return 0.8
  if (!LATIN.test(character)) return -1
  // A capital inside a word of small letters is another code page's small letter.
  const isOddCapital = /\p{Lu}/u.test(character) && /\p{Ll}/u.test(before)
  if (isOddCapital) return -1
  if (ASCII_LETTER.test(before) || ASCII_LETTER.test(after)) return 1
  // Accented letters among themselves are words of another alphabet.
  return LETTER.test(before) || LETTER.test(after) ? -1 : 0.3
}

/** Cyrillic words have no Latin letters in them and more than one letter: a lone one is a French accent. */
function fitOfCyrillic(character: string, before: string, after: string): number {
  if (!CYRILLIC.test(character)) return QUOTES.test(character) ? 0.5 : -1
  if (ASCII_LETTER.test(before) || ASCII_LETTER.test(after)) return -1
  return CYRILLIC.test(before) || CYRILLIC.test(after) ? 1 : 0
}
