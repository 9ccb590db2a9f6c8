const CELL_LIMIT = 32_767

/**
 * Notes from a file beside the notes there are. What was typed by hand stays: the file's notes replace them only where
 * they contain them (somebody went on writing in the exported sheet), else they are added below. Notes already
 * contained change nothing, so the same file again changes nothing.
 */
export function mergeNotes(known: string, supplied: string | null | undefined): string {
  if (supplied === null || supplied === undefined || supplied === '' || known.includes(supplied)) return known
  if (supplied.includes(known)) return supplied
  const both = `${known}\n${supplied}`
  return both.length > CELL_LIMIT ? known : both
}

/** The supplied value, or the known one where the sheet gives none: an empty cell never erases. */
export function supplied<Value>(known: Value, value: Value | null | undefined): Value {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    ? known
    : value
}

/**
 * Of two writings of one name the one that says more: with its accents rather than without, in mixed case rather than
 * in capitals. `LEFEVRE` from an HR list does not undo `Lefèvre`.
 */
export function betterWritten(known: string, other: string): string {
  return marksOf(other) > marksOf(known) || (marksOf(other) === marksOf(known) && isOneCase(known) && !isOneCase(other))
    ? other
    : known
}

function marksOf(text: string): number {
  return text.normalize('NFD').length - text.normalize('NFC').length
}

function isOneCase(text: string): boolean {
  return text === text.toUpperCase() || text === text.toLowerCase()
}
