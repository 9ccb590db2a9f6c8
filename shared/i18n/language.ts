/** The languages of the interface and of the documents it makes. Both are complete. */
export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
