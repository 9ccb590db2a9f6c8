/** What a cell's number format says that its number is. */
export type FormatNature = 'number' | 'percent' | 'date' | 'dateTime' | 'time' | 'elapsed'

/** Formats longer than this are not read: they say nothing of value and could be made to cost time. */
const LONGEST_FORMAT = 200

const known = new Map<string, FormatNature>([['General', 'number'], ['', 'number'], ['@', 'number']])

/**
 * The nature of a number format such as `dd/mm/yyyy`, `[h]:mm:ss`, `0.0 %`. Letters inside quotes, after a backslash
 * or in a colour or locale bracket do not count.
 */
export function natureOfFormat(format: string): FormatNature {
  const remembered = known.get(format)
  if (remembered !== undefined) return remembered
  const nature = workOut(format)
  // Bounded, because a hostile workbook may bring a format per cell.
  if (known.size < 1000) known.set(format, nature)
  return nature
}

function workOut(format: string): FormatNature {
  if (format.length > LONGEST_FORMAT) return 'number'
  const bare = format
    .toLowerCase()
    .replace(/\\./gu, '')
    .replace(/"[^"]*"/gu, '')
    .replace(/[_*]./gu, '')
  if (/\[(?:h+|m+|s+)\]/u.test(bare)) return 'elapsed'
  const letters = (bare.replace(/\[[^[\]]*\]/gu, '').split(';')[0] ?? '').replace(/am\/pm|a\/p/gu, 'h')
  const hasTime = /[hs]/u.test(letters)
  const hasDate = /[yd]/u.test(letters) || (!hasTime && letters.includes('m'))
  if (letters.includes('general')) return 'number'
  if (hasDate) return hasTime ? 'dateTime' : 'date'
  if (hasTime) return 'time'
  return letters.includes('%') ? 'percent' : 'number'
}
