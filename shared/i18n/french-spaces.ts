const RULES: readonly (readonly [RegExp, string])[] = [
  [/« /gu, '«\u00a0'],
  [/ ([»:%])/gu, '\u00a0$1'],
  [/ ([;!?])/gu, '\u202f$1'],
  [/≈ /gu, '≈\u00a0'],
  [/(\}\}|\d) (min|[hs€])(?=\W|$)/gu, '$1\u00a0$2'],
]

/**
 * A French message with the spaces that must not break a line: inside « », before `:` `;` `!` `?` and between a number
 * and its unit. The messages are written with plain spaces, which can be seen and searched; values put in later are
 * not touched.
 */
export function frenchSpaces(message: string): string {
  return RULES.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), message)
}
