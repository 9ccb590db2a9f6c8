/** What `npm start` says. */
export const startFr = {
  'start.making': 'Jour J prépare la campagne d’exemple…',
  'start.made':
    'La campagne d’exemple est prête. Son classeur de bilan : {{workbook}}. Ouvrez-le dans Excel ou LibreOffice. Les tableurs dont elle est faite sont dans {{folder}}.',
  'start.already':
    'La campagne d’exemple est déjà là. Son classeur de bilan : {{workbook}}. Pour la refaire, supprimez le dossier {{folder}}.',
} as const
