/** A stretch of elapsed seconds, from (included) to (excluded). A slot of unknown length has `from` = `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Whether two stretches share a moment. Two that begin together always do, even without a length. */
export function overlaps(left: Stretch, right: Stretch): boolean {
  return left.from === right.from || (left.from < right.to && right.from < left.to)
}

/** The same time as few stretches that neither touch nor overlap, in order. */
export function mergeStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: Stretch[] = []
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last === undefined || last.to < stretch.from) merged.push(stretch)
    else if (last.to < stretch.to) merged[merged.length - 1] = { from: last.from, to: stretch.to }
  }
  return merged
}

/** The part of a stretch inside another, or `null`. */
export function clip(stretch: Stretch, within: Stretch): Stretch | null {
  const clipped = { from: Math.max(stretch.from, within.from), to: Math.min(stretch.to, within.to) }
  return clipped.from < clipped.to ? clipped : null
}
