/** A text without these marks at its ends. A loop, because a pattern would look at a long run of them again and again. */
export function trimMarks(text: string, marks: string): string {
  let from = 0
  let to = text.length
  while (from < to && marks.includes(text.charAt(from))) from += 1
  while (to > from && marks.includes(text.charAt(to - 1))) to -= 1
  return text.slice(from, to)
}
