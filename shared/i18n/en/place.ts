import type { placeFr } from '../fr/place.ts'

/** Where something is in a spreadsheet; the parts are joined by commas. */
export const placeEn = {
  'place.file': 'file “{{file}}”',
  'place.sheet': 'sheet “{{sheet}}”',
  'place.row': 'row {{row}}',
  'place.column': 'column “{{column}}”',
  'place.before': '{{place}}: {{sentence}}',
} as const satisfies Record<keyof typeof placeFr, string>
