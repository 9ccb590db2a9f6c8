import type { startFr } from '../fr/start.ts'

/** What `npm start` says. */
export const startEn = {
  'start.making': 'Jour J is making the example campaign…',
  'start.made':
    'The example campaign is ready. Its recap workbook: {{workbook}}. Open it in Excel or LibreOffice. The spreadsheets it is made from are in {{folder}}.',
  'start.already':
    'The example campaign is already there. Its recap workbook: {{workbook}}. To make it again, delete the folder {{folder}}.',
} as const satisfies Record<keyof typeof startFr, string>
