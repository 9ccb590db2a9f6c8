import { parseLine, type ChainPoint, type JournalBase, type JournalEdit } from './journal-line.ts'

/** What a journal holds. `goodBytes` is where its last whole line ends. */
export interface ParsedJournal {
  readonly base: JournalBase | null
  /** The edits in order, each following on from the one before; reading stops at the first line that does not. */
  readonly edits: readonly JournalEdit[]
  readonly goodBytes: number
  readonly end:
    | { readonly kind: 'whole' }
    | { readonly kind: 'torn'; readonly bytes: number }
    | { readonly kind: 'damaged'; readonly reason: string }
    | { readonly kind: 'newer'; readonly schema: number }
}

/** Reads a journal from its beginning as far as it can be believed. An unfinished first line is damage: it was flushed
 * before the journal came into its place. */
export function parseJournal(bytes: Uint8Array): ParsedJournal {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const edits: JournalEdit[] = []
  const first = parseLine(data, 0)
  if (first.kind !== 'base') {
    const end = first.kind === 'newer' ? first : ({ kind: 'damaged', reason: 'first line' } as const)
    return { base: null, edits, goodBytes: 0, end }
  }
  let last: ChainPoint = first.base
  let position = first.end
  while (position < data.length) {
    const line = parseLine(data, position)
    const stop = (end: ParsedJournal['end']): ParsedJournal => ({ base: first.base, edits, goodBytes: position, end })
    if (line.kind === 'torn') return stop({ kind: 'torn', bytes: data.length - position })
    if (line.kind === 'damaged' || line.kind === 'newer') return stop(line)
    if (line.kind === 'base') return stop({ kind: 'damaged', reason: 'line content' })
    const { edit } = line
    if (edit.parent !== last.hash || edit.revision !== last.revision + 1) {
      return stop({ kind: 'damaged', reason: 'line out of order' })
    }
    edits.push(edit)
    last = edit
    position = line.end
  }
  return { base: first.base, edits, goodBytes: position, end: { kind: 'whole' } }
}

/**
 * Every edit whose line is whole, also behind damaged lines: each names the edit that it follows, so that none can be
 * put in a wrong place. For putting a damaged campaign together again.
 */
export function readableEdits(bytes: Uint8Array): readonly JournalEdit[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const edits: JournalEdit[] = []
  let start = 0
  while (start < data.length) {
    const line = parseLine(data, start)
    if (line.kind === 'edit') edits.push(line.edit)
    const feed = data.indexOf(0x0a, start)
    start = line.kind === 'edit' ? line.end : feed === -1 ? data.length : feed + 1
  }
  return edits
}
