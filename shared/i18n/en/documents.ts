import type { documentsFr } from '../fr/documents.ts'

/** Names of the documents that she saves. */
export const documentsEn = {
  'document.recap': 'recap',
  'document.roster': 'participants',
  'document.schedule': 'run of show',
  'document.results': 'results',
  'document.participants': 'sheets',
  'document.calendar': 'calendar',
} as const satisfies Record<keyof typeof documentsFr, string>
