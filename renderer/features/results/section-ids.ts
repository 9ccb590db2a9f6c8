/** The parts of the results page, from top to bottom. */
export const SECTION_IDS = ['settle', 'day', 'indicators', 'typed', 'mentions', 'files'] as const
export type SectionId = (typeof SECTION_IDS)[number]
