/** What a walk over markup meets. Names come without their prefix (`x:row` is `row`) and as written otherwise. */
export interface MarkupVisitor {
  /** `attributes` is the raw text between name and `>`; see `attributeOf`. An empty element is opened and closed. */
  readonly open: (name: string, attributes: string) => void
  readonly close: (name: string) => void
  /** `isRaw`: it stood in CDATA, entities are not to be decoded. */
  readonly text: (text: string, isRaw: boolean) => void
  /** Asked before each tag; `true` ends the walk at once, for a limit that was reached. */
  readonly isDone?: () => boolean
  /** Offered each tag first: where it stopped reading if it took what stands there by itself, else -1. */
  readonly takes?: (source: string, start: number) => number
}

export type MarkupFlaw = 'doctype' | 'truncated'

const SLASH = 0x2f
const BANG = 0x21
const QUESTION = 0x3f
const COLON = 0x3a
const LESS = 0x3c
const GREATER = 0x3e

/**
 * Walks XML or HTML from left to right, each character once, without building a tree and without ever resolving an
 * entity that the file declares itself: a DOCTYPE ends the walk unless it is allowed (HTML).
 *
 * @returns `null`, or why the walk ended early
 */
export function walkMarkup(source: string, visitor: MarkupVisitor, doctype: 'refused' | 'allowed' = 'refused'): MarkupFlaw | null {
  let at = 0
  while (visitor.isDone?.() !== true) {
    const start = nextTag(source, at)
    if (start < 0) {
      if (at < source.length) visitor.text(source.slice(at), false)
      return null
    }
    if (start > at) visitor.text(source.slice(at, start), false)
    const taken = visitor.takes?.(source, start) ?? -1
    if (taken > start) {
      at = taken
      continue
    }
    const kind = source.charCodeAt(start + 1)
    const end = kind === BANG ? endOfDeclaration(source, start, visitor, doctype) : endOfTag(source, start, kind)
    if (typeof end !== 'number') return end
    if (kind === SLASH) visitor.close(localName(source, start + 2, end - 1).name)
    else if (kind !== BANG && kind !== QUESTION) openTag(source, start, end, visitor)
    at = end
  }
  return null
}

function openTag(source: string, start: number, end: number, visitor: MarkupVisitor): void {
  const isEmpty = source.charCodeAt(end - 2) === SLASH
  const last = isEmpty ? end - 2 : end - 1
  const { name, next } = localName(source, start + 1, last)
  visitor.open(name, source.slice(next, last))
  if (isEmpty) visitor.close(name)
}

/** Tags longer than this are taken to end at their first `>`: quotes that never pair up, as careless HTML has them. */
const LONGEST_TAG = 100_000

/** Where the tag ends, one past its `>`. A `>` inside a quoted attribute does not end it. */
function endOfTag(source: string, start: number, kind: number): number | MarkupFlaw {
  if (kind === QUESTION) return past(source, '?>', start)
  const last = Math.min(source.length, start + LONGEST_TAG)
  let quote = 0
  for (let at = start; at < last; at += 1) {
    const code = source.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === GREATER) return at + 1
    else if (code === 0x22 || code === 0x27) quote = code
  }
  return past(source, '>', start)
}

/** Texts between tags are mostly short: looking character by character is quicker there than a search. */
const NEAR = 24

function nextTag(source: string, from: number): number {
  const near = Math.min(source.length, from + NEAR)
  for (let at = from; at < near; at += 1) if (source.charCodeAt(at) === LESS) return at
  return source.indexOf('<', near)
}

function endOfDeclaration(source: string, start: number, visitor: MarkupVisitor, doctype: 'refused' | 'allowed'): number | MarkupFlaw {
  if (source.startsWith('<!--', start)) return past(source, '-->', start + 4)
  if (source.startsWith('<![CDATA[', start)) {
    const end = past(source, ']]>', start)
    if (typeof end === 'number') visitor.text(source.slice(start + 9, end - 3), true)
    return end
  }
  return doctype === 'refused' ? 'doctype' : past(source, '>', start)
}

function past(source: string, mark: string, from: number): number | MarkupFlaw {
  const found = source.indexOf(mark, from)
  return found < 0 ? 'truncated' : found + mark.length
}

function localName(source: string, from: number, last: number): { name: string; next: number } {
  let begin = from
  let at = from
  for (; at < last; at += 1) {
    const code = source.charCodeAt(at)
    if (code <= 0x20 || code === SLASH) break
    if (code === COLON) begin = at + 1
  }
  return { name: source.slice(begin, at), next: at }
}
