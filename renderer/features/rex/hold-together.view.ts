/** A stretch of a sentence. */
interface Stretch {
  readonly text: string
}

/** A run of a sentence to be laid out: words, or a figure with the punctuation that must not leave it. */
export type Run<Piece extends Stretch> =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'figure'; readonly before: string; readonly piece: Piece; readonly after: string }

const OPENING = /[([«“‘][\u00a0\u202f]?$/u
const CLOSING = /^[\u00a0\u202f]?[)\]»”’.,;:!?%…]{1,4}/u

/**
 * Puts the punctuation around a figure to the figure: a button may stand at a line's end or beginning, and would leave
 * its bracket or its full stop alone on the other line. Joined, the runs are the sentence as it was.
 */
export function holdTogether<Piece extends Stretch>(pieces: readonly Piece[], isFigure: (piece: Piece) => boolean): readonly Run<Piece>[] {
  const texts = pieces.map((piece) => piece.text)
  return pieces.flatMap((piece, index): readonly Run<Piece>[] => {
    const [previous, next] = [pieces[index - 1], pieces[index + 1]]
    if (!isFigure(piece)) {
      const closed = previous !== undefined && isFigure(previous) ? (CLOSING.exec(piece.text)?.[0] ?? '') : ''
      const rest = piece.text.slice(closed.length)
      const opened = next !== undefined && isFigure(next) ? (OPENING.exec(rest)?.[0] ?? '') : ''
      const text = rest.slice(0, rest.length - opened.length)
      return text === '' ? [] : [{ kind: 'words', text }]
    }
    const before = previous !== undefined && !isFigure(previous) ? openingOf(texts[index - 1] ?? '', pieces[index - 2], isFigure) : ''
    const after = next !== undefined && !isFigure(next) ? (CLOSING.exec(next.text)?.[0] ?? '') : ''
    return [{ kind: 'figure', before, piece, after }]
  })
}

/** What of the words before belongs to the figure, after the figure before those words has taken its own. */
function openingOf<Piece extends Stretch>(text: string, beforeIt: Piece | undefined, isFigure: (piece: Piece) => boolean): string {
  const closed = beforeIt !== undefined && isFigure(beforeIt) ? (CLOSING.exec(text)?.[0] ?? '') : ''
  return OPENING.exec(text.slice(closed.length))?.[0] ?? ''
}
