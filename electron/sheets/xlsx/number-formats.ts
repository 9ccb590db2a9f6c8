import type { AppError } from '../../../shared/errors/app-error.ts'
import { ok, type Result } from '../../../shared/lib/result.ts'
import { attributeOf, numberOf } from '../markup/attribute-of.ts'
import type { Zip } from '../zip/open-zip.ts'
import { walkPart } from './office-parts.ts'

/** The formats that have a number instead of a text (ECMA-376 part 1, 18.8.30); 27 to 58 are East Asian dates. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  14: 'm/d/yy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss',
  22: 'm/d/yy h:mm', 37: '#,##0 ;(#,##0)', 38: '#,##0 ;[Red](#,##0)', 39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mmss.0', 48: '##0.0E+0', 49: '@',
}

const isEastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** The number format of each cell style, by the style's position. */
export function readNumberFormats(zip: Zip, part: string | null, file: string): Result<readonly string[], AppError> {
  if (part === null || !zip.has(part)) return ok([])
  const own = new Map<number, string>()
  const formats: string[] = []
  let isInCellStyles = false
  const walked = walkPart(zip, part, file, {
    open: (name, attributes) => {
      if (name === 'cellXfs') isInCellStyles = true
      if (name === 'numFmt') own.set(numberOf(attributes, 'numFmtId') ?? -1, attributeOf(attributes, 'formatCode') ?? 'General')
      if (name !== 'xf' || !isInCellStyles) return
      const id = numberOf(attributes, 'numFmtId') ?? 0
      formats.push(own.get(id) ?? BUILT_IN[id] ?? (isEastAsianDate(id) ? 'yyyy-mm-dd' : 'General'))
    },
    close: (name) => {
      if (name === 'cellXfs') isInCellStyles = false
    },
    text: () => undefined,
  })
  return walked.ok ? ok(formats) : walked
}
