/** Where something is in a spreadsheet; the parts are joined by commas. */
export const placeFr = {
  'place.file': 'fichier « {{file}} »',
  'place.sheet': 'feuille « {{sheet}} »',
  'place.row': 'ligne {{row}}',
  'place.column': 'colonne « {{column}} »',
  'place.before': '{{place}} : {{sentence}}',
} as const
