/** The choice with one row in it or out of it. */
export function toggled(chosen: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(chosen)
  if (!next.delete(key)) next.add(key)
  return next
}

/** The choice with every row between two places, both included, in whatever order they are given. */
export function chooseUpTo(chosen: ReadonlySet<string>, keys: readonly string[], from: number, to: number): ReadonlySet<string> {
  const [first, last] = from < to ? [from, to] : [to, from]
  return withAll(chosen, keys.slice(Math.max(0, first), last + 1))
}

/** The choice with all of these in it too. */
export function withAll(chosen: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  return new Set([...chosen, ...keys])
}

/** Lines of cells as spreadsheets take them from the clipboard: a cell with a tab, a line end or a quote is quoted. */
export function copiedCells(lines: readonly (readonly string[])[]): string {
  const quoted = (text: string): string => (/["\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return lines.map((line) => line.map(quoted).join('\t')).join('\r\n')
}
