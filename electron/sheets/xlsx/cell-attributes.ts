/** The three attributes of a cell that matter, as written; `''` where one is absent. */
export interface CellAttributes {
  readonly ref: string
  readonly style: string
  readonly type: string
}

const QUOTE = 0x22
const APOSTROPHE = 0x27

/**
 * The attributes of `<c>` in one pass: a sheet has millions of them. None of the three values can hold a character
 * reference, so nothing is decoded.
 */
export function cellAttributesOf(attributes: string): CellAttributes {
  let ref = ''
  let style = ''
  let type = ''
  for (let equals = attributes.indexOf('='); equals >= 0; ) {
    let start = equals + 1
    while (attributes.charCodeAt(start) <= 0x20) start += 1
    const quote = attributes.charCodeAt(start)
    const end = quote === QUOTE ? attributes.indexOf('"', start + 1) : quote === APOSTROPHE ? attributes.indexOf("'", start + 1) : -1
    if (end < 0) break
    const value = attributes.slice(start + 1, end)
    const name = lastLetterOf(attributes, equals)
    if (name === 'r') ref = value
    else if (name === 's') style = value
    else if (name === 't') type = value
    equals = attributes.indexOf('=', end + 1)
  }
  return { ref, style, type }
}

/** The name before an equals sign if it is one letter long, else `''`. */
function lastLetterOf(attributes: string, equals: number): string {
  let at = equals - 1
  while (attributes.charCodeAt(at) <= 0x20) at -= 1
  const before = attributes.charCodeAt(at - 1)
  return at < 1 || before <= 0x20 || before === 0x3a ? (attributes[at] ?? '') : ''
}
