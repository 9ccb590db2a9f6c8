/** A label that wants to stand right of its tick. `x` is the tick's place, `width` covers tick and label. */
export interface WantedLabel {
  readonly id: string
  readonly x: number
  readonly width: number
}

export interface LabelLayout {
  /** The lane of each label, counted from the top. */
  readonly laneOf: ReadonlyMap<string, number>
  readonly lanes: number
  /** Where the last label ends. */
  readonly right: number
}

/**
 * Stacks labels in as few lanes as it takes for none to lie over another. No label moves along the line: a tick stands
 * at its true time, whatever the crowd around it.
 *
 * Each label, in order of time, goes into the first lane that is free at its tick: for stretches of a line that is the
 * fewest possible lanes.
 *
 * @param gap kept free between two labels of a lane, in the unit of `x`
 */
export function layoutLabels(wanted: readonly WantedLabel[], gap: number): LabelLayout {
  const ordered = [...wanted].sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1))
  const ends: number[] = []
  const laneOf = new Map<string, number>()
  for (const { id, x, width } of ordered) {
    const free = ends.findIndex((end) => end + gap <= x)
    const lane = free === -1 ? ends.length : free
    ends[lane] = x + width
    laneOf.set(id, lane)
  }
  return { laneOf, lanes: ends.length, right: Math.max(0, ...ends) }
}

/**
 * How wide a text of 12 px is, roughly: enough to give a label its room, which cuts what is longer.
 *
 * @returns pixels
 */
export function roughWidth(text: string): number {
  return text.length * 6.7
}
