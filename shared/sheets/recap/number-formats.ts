import type { Language } from '../../i18n/language.ts'

/** How the cells of a workbook show their values. Grouping and decimal marks follow the reader's own settings. */
export interface NumberFormats {
  readonly whole: string
  readonly decimal: string
  readonly ratio: string
  readonly percent: string
  readonly date: string
  readonly time: string
  readonly duration: string
  readonly hour: string
  readonly signed: string
  readonly day: string
}

const SHARED = {
  whole: '#,##0',
  decimal: '#,##0.0',
  ratio: '0.00',
  time: '[hh]:mm',
  duration: '[m]:ss',
  signed: '+#,##0;-#,##0;0',
  // Counted from day J, in English too, as everywhere in the window.
  day: '"J"+0;"J"-0;"J"',
} as const

/** The formats of a language: what differs is the order of a date and the space before a percent sign. */
export function numberFormats(language: Language): NumberFormats {
  return language === 'fr'
    ? { ...SHARED, percent: '0.0 %', date: 'dd/mm/yyyy', hour: '0" h"' }
    : { ...SHARED, percent: '0.0%', date: 'd mmm yyyy', hour: '00":00"' }
}

/** The format with ≈ in front: the cell stays a number. */
export function approximately(format: string, approximate: boolean): string {
  return approximate ? `"≈ "${format}` : format
}
