import { go } from 'fuzzysort'

/** Something that the palette offers. */
export interface PaletteEntry {
  readonly id: string
  readonly label: string
  readonly keys?: string
}

/** The entries that fit what was typed, best first; all of them while nothing is. */
export function paletteEntries<Entry extends PaletteEntry>(entries: readonly Entry[], typed: string): readonly Entry[] {
  const search = typed.trim()
  if (search === '') return entries
  return go(search, entries, { key: 'label', limit: 20, threshold: 0.3 }).map((found) => found.obj)
}
