/**
 * The slot that a key goes to: up and down from slot to slot, Home and End to the first and last, so that the grid is
 * one stop of the Tab key. `null` for any other key, and where there is none.
 *
 * @param keys all slots in the order in which one reads them
 */
export function nextSlot(keys: readonly string[], current: string | null, key: string): string | null {
  const at = keys.findIndex((one) => one === current)
  if (at === -1) return null
  const targets: Readonly<Record<string, number>> = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: keys.length - 1 }
  const to = Object.hasOwn(targets, key) ? targets[key] : undefined
  return to === undefined ? null : (keys[Math.min(keys.length - 1, Math.max(0, to))] ?? null)
}
