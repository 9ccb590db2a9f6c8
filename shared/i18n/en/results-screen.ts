import type { resultsScreenFr } from '../fr/results-screen.ts'
/** The screen of the results. Metrics, indicators and perimeters are named by the workbook's words. */
export const resultsScreenEn = {
  'resultsScreen.save': 'Save',
} as const satisfies Record<keyof typeof resultsScreenFr, string>
