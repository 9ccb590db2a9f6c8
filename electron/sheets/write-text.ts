const LONGEST = 32_767
const NOT_IN_XML = /[\uFFFE\uFFFF]/gu
const ESCAPE_LOOKALIKE = /_x(?=[0-9a-fA-F]{4}_)/gu

/**
 * A text as a cell can hold it: at most 32,767 characters (never half an emoji), no lone surrogate and nothing XML
 * forbids. Everything else stays as it is, whatever it begins with: a text cell is never evaluated.
 */
export function cellText(text: string): string {
  return cut(text).toWellFormed().replace(NOT_IN_XML, '\uFFFD')
}

/**
 * The text as the file must spell it. The format reads `_x0041_` as "A", so a text that really contains this has its
 * underscore spelled out (ECMA-376 part 1, 22.9.2.19).
 */
export function escapedText(text: string): string {
  return cellText(text).replace(ESCAPE_LOOKALIKE, '_x005F_x')
}

/**
 * Whether Excel would take this text for something else if somebody re-enters its cell (F2, Enter): a formula, a
 * number, a date. Such cells bear the format "Text", so that "=1+1", "-3" and a 19-digit id stay what they are.
 */
export function looksLikeValue(text: string): boolean {
  return text.length <= 255 && /^[\s\0]*[=+\-@\d.,'＝＋－＠]/u.test(text)
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text
  const end = text.codePointAt(LONGEST - 1) ?? 0
  return text.slice(0, end > 0xffff ? LONGEST - 1 : LONGEST)
}
