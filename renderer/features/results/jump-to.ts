import type { SectionId } from './section-ids.ts'

/** The id in the page of a section's heading. */
export function headingIdOf(section: SectionId): string {
  return `results-${section}`
}

/** Brings a part of the page to the top and puts the focus on its heading, so that Tab goes on from there. */
export function jumpTo(section: SectionId): void {
  const heading = document.getElementById(headingIdOf(section))
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
