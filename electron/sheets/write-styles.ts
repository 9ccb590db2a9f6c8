import type { CellStyle } from 'hucre/xlsx'
import type { StyleName } from '../../shared/sheets/workbook-spec.ts'

const INK = '1C1B22'
const QUIET = '6B6870'
const BLUE = '2456C7'
const LINE = 'DDD8CF'
const FONT = 'Calibri'

type Font = NonNullable<CellStyle['font']>
type Alignment = NonNullable<CellStyle['alignment']>

const font = (size: number, more: Font = {}, color = INK): Font => ({ name: FONT, size, color: { rgb: color }, ...more })
const solid = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
})
const under = (style: 'thin' | 'medium' | 'hair', rgb: string): NonNullable<CellStyle['border']> => ({
  bottom: { style, color: { rgb } },
})
/** Words keep a little air on their left, so that a number and the text after it never touch. */
const wrapped: Alignment = { vertical: 'center', horizontal: 'left', indent: 1, wrapText: true }
/** Without an indent: LibreOffice keeps one on the right in some rows and not in others. */
const right: Alignment = { vertical: 'center', horizontal: 'right' }

/** How each named style looks: paper and ink, red and amber for trouble only, and always a word beside the colour. */
const STYLES: Readonly<Record<StyleName, CellStyle>> = {
  title: { font: font(22, { bold: true }), alignment: { vertical: 'center' } },
  subtitle: { font: font(11, {}, QUIET), alignment: { vertical: 'center' } },
  heading: {
    font: font(14, { bold: true }),
    border: under('medium', INK),
    alignment: { vertical: 'bottom' },
  },
  header: {
    font: font(10, { bold: true }, 'FFFFFF'),
    fill: solid(INK),
    alignment: { vertical: 'center', horizontal: 'left', indent: 1, wrapText: true },
  },
  headerRight: {
    font: font(10, { bold: true }, 'FFFFFF'),
    fill: solid(INK),
    alignment: { ...right, wrapText: true },
  },
  body: { font: font(10), border: under('hair', LINE), alignment: wrapped },
  line: { font: font(10), border: under('hair', LINE), alignment: { vertical: 'center', horizontal: 'left', indent: 1 } },
  number: { font: font(10), border: under('hair', LINE), alignment: right },
  prose: { font: font(11), alignment: { vertical: 'top', wrapText: true } },
  note: { font: font(9, { italic: true }, QUIET), alignment: { vertical: 'top', wrapText: true } },
  figure: {
    font: font(16, { bold: true }, BLUE),
    border: under('hair', LINE),
    alignment: { vertical: 'center', horizontal: 'left' },
  },
  label: { font: font(10, { bold: true }), border: under('hair', LINE), alignment: wrapped },
  strong: { font: font(10, { bold: true }), border: under('hair', LINE), alignment: right },
  headline: {
    font: font(11, { bold: true }),
    border: under('hair', LINE),
    alignment: { vertical: 'center', wrapText: true },
  },
  caption: {
    font: font(9, {}, QUIET),
    border: under('hair', LINE),
    alignment: { vertical: 'center', horizontal: 'left', wrapText: true },
  },
  warning: { font: font(10, {}, '7A4100'), fill: solid('FBEFD5'), border: under('hair', LINE), alignment: wrapped },
  refusal: { font: font(10, {}, 'A3122F'), fill: solid('FCEBEE'), border: under('hair', LINE), alignment: wrapped },
  good: { font: font(10, { bold: true }, '12683F'), border: under('hair', LINE), alignment: wrapped },
}

/** The drawn style of a cell, with its number format. */
export function styleOf(name: StyleName, format: string | null): CellStyle {
  return format === null || format === '' ? STYLES[name] : { ...STYLES[name], numFmt: format }
}

/** The fill of a highlight: conditional colours must carry their opacity, or readers show them transparent. */
export function highlightStyle(fill: string): CellStyle {
  return { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: `FF${fill}` }, fgColor: { rgb: `FF${fill}` } } }
}
