import { decodeEntities } from './decode-entities.ts'

/**
 * The value of an attribute in the raw text of a tag, or `null`. The name is given without prefix and compared as
 * written; `r:id` is found as `id`. The first of that name counts.
 */
export function attributeOf(attributes: string, name: string): string | null {
  let at = 0
  while (at < attributes.length) {
    const start = skipBlank(attributes, at)
    const end = endOfName(attributes, start)
    const equals = skipBlank(attributes, end)
    if (attributes[equals] !== '=') {
      at = Math.max(end, start + 1)
      continue
    }
    const value = valueAt(attributes, skipBlank(attributes, equals + 1))
    if (isNamed(attributes, start, end, name)) return decodeEntities(value.text)
    at = value.next
  }
  return null
}

/** An attribute that is a number of XML Schema, or `null`. */
export function numberOf(attributes: string, name: string): number | null {
  const text = attributeOf(attributes, name)
  const value = text === null || text.trim() === '' ? Number.NaN : Number(text)
  return Number.isFinite(value) ? value : null
}

/** An attribute that is a boolean of XML Schema; absent is `false`. */
export function isTrue(attributes: string, name: string): boolean {
  const text = attributeOf(attributes, name)
  return text === '1' || text === 'true' || text === 'on'
}

function isNamed(attributes: string, start: number, end: number, name: string): boolean {
  const from = end - name.length
  return from >= start && attributes.startsWith(name, from) && (from === start || attributes[from - 1] === ':')
}

function valueAt(attributes: string, start: number): { text: string; next: number } {
  const quote = attributes[start]
  if (quote === '"' || quote === "'") {
    const end = attributes.indexOf(quote, start + 1)
    const stop = end < 0 ? attributes.length : end
    return { text: attributes.slice(start + 1, stop), next: stop + 1 }
  }
  // HTML may leave the quotes out: `colspan=3`.
  let next = start
  while (next < attributes.length && attributes.charCodeAt(next) > 0x20) next += 1
  return { text: attributes.slice(start, next), next }
}

function endOfName(attributes: string, from: number): number {
  let at = from
  while (at < attributes.length && attributes.charCodeAt(at) > 0x20 && attributes[at] !== '=') at += 1
  return at
}

function skipBlank(attributes: string, from: number): number {
  let at = from
  while (at < attributes.length && attributes.charCodeAt(at) <= 0x20) at += 1
  return at
}
