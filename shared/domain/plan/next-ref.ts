/**
 * The next free short code: `P-07` after `P-06`. Codes travel in our spreadsheets, so one is never given twice while
 * its record stands.
 */
export function nextRef(prefix: 'P' | 'S', taken: Iterable<string>): string {
  let highest = 0
  for (const ref of taken) {
    const digits = ref.startsWith(`${prefix}-`) ? Number(ref.slice(2)) : Number.NaN
    if (Number.isInteger(digits) && digits > highest) highest = digits
  }
  return refOf(prefix, highest + 1)
}

/** The short code of a number: at least two digits. */
export function refOf(prefix: 'P' | 'S', number: number): string {
  return `${prefix}-${String(number).padStart(2, '0')}`
}
