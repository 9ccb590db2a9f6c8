import type { documentsFr } from '../fr/documents.ts'

/** Names of the documents that she saves. */
export const documentsEn = {
  'document.recap': 'recap',
  'document.roster': 'participants',
  'document.schedule': 'run of show',
  'document.results': 'results',
  'document.mail-merge': 'mail merge',
  'document.return-sheets-zip': 'return sheets',
  'document.messages': 'messages',
  'document.tick-sheet': 'tick sheet',
  'document.participants': 'sheets',
  'document.calendar': 'calendar',
} as const satisfies Record<keyof typeof documentsFr, string>
