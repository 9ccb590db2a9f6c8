
/** The screen of the results. Metrics, indicators and perimeters are named by the workbook's words. */
export const resultsScreenFr = {
  'resultsScreen.save': 'Enregistrer',
} as const
