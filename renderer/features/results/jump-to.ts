import type { SectionId } from './section-ids.ts'

/** The id in the page of a section's heading. */
export function headingIdOf(section: SectionId): string {
  return `results-${section}`
}

/** Puts the focus back on a part's heading where it was lost with the row that had it; scrolls nothing. */
export function keepFocusIn(section: SectionId): void {
  if (document.activeElement === document.body) document.getElementById(headingIdOf(section))?.focus({ preventScroll: true })
}

/** Brings a part of the page to the top and puts the focus on its heading, so that Tab goes on from there. */
export function jumpTo(section: SectionId): void {
  const heading = document.getElementById(headingIdOf(section))
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
