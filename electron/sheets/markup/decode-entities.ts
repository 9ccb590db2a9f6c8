/** The names of U+00A0 to U+00FF in HTML 4, in their order. */
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"],
  ['OElig', 'Œ'], ['oelig', 'œ'], ['Yuml', 'Ÿ'], ['Scaron', 'Š'], ['scaron', 'š'], ['euro', '€'], ['hellip', '…'],
  ['lsquo', '‘'], ['rsquo', '’'], ['ldquo', '“'], ['rdquo', '”'], ['ndash', '–'], ['mdash', '—'], ['bull', '•'],
  ['trade', '™'], ['ensp', '\u2002'], ['emsp', '\u2003'], ['thinsp', '\u2009'], ['zwj', '\u200d'], ['zwnj', '\u200c'],
  ...LATIN1.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
])

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]\w{1,11}));/giu

/** Text with its character references decoded; one that nothing defines stays as written. Decoded once, never twice. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  })
}

const ESCAPED = /_x([0-9a-f]{4})_/giu

/**
 * Text of an Office part: entities, then the `_x000D_` escapes of ECMA-376 (`_x005F_` is the underscore itself). What
 * that leaves of half characters becomes U+FFFD.
 */
export function decodeOfficeText(text: string, isRaw = false): string {
  const decoded = isRaw ? text : decodeEntities(text)
  if (!decoded.includes('_x')) return decoded.toWellFormed()
  return decoded.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))).toWellFormed()
}
