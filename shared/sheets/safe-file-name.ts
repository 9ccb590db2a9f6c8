const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"/\\|?*]/gu
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\.|$)/iu
const MOST_BYTES = 120

/**
 * A text as the name of a file that every system accepts, made from what a person wrote (a campaign's name, a
 * participant's): no path, no control or direction marks, none of Windows' reserved names, no dot or space at either
 * end, at most 120 bytes in UTF-8 with its extension. Never empty.
 *
 * @example safeFileName('Rex 23/04 : "été"', 'xlsx') // 'Rex 23-04 - -été-.xlsx'
 */
export function safeFileName(text: string, extension: string): string {
  const clean = text.normalize('NFC').toWellFormed().replace(FORBIDDEN, '-').replace(/\s+/gu, ' ')
  const trimmed = trimEnds(clean)
  const named = RESERVED.test(trimmed) ? `_${trimmed}` : trimmed
  const short = trimEnds(firstBytes(named, MOST_BYTES - extension.length - 1))
  return `${short === '' ? 'document' : short}.${extension}`
}

/** Character by character from both ends: a search for a run before the end would take quadratic time. */
function trimEnds(text: string): string {
  let [from, to] = [0, text.length]
  while (from < to && isEdge(text.charAt(from))) from += 1
  while (to > from && isEdge(text.charAt(to - 1))) to -= 1
  return text.slice(from, to)
}

function isEdge(character: string): boolean {
  return character === '.' || character.trim() === ''
}

/** As many whole characters as fit: an emoji of several code points is never cut in the middle of one. */
function firstBytes(text: string, most: number): string {
  let bytes = 0
  let kept = ''
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (bytes > most) return kept
    kept += character
  }
  return kept
}
