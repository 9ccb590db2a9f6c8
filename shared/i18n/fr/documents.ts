/** Names of the documents that she saves. */
export const documentsFr = {
  'document.recap': 'REX',
  'document.roster': 'participants',
  'document.schedule': 'conducteur',
  'document.results': 'résultats',
  'document.mail-merge': 'publipostage',
  'document.return-sheets-zip': 'fiches de retour',
  'document.messages': 'messages',
  'document.tick-sheet': 'feuille de pointage',
  'document.participants': 'fiches',
  'document.calendar': 'agenda',
} as const
