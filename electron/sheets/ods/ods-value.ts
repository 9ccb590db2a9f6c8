import type { Cell } from '../../../shared/sheets/table.ts'
import { serialOfIso, serialOfLength } from '../iso-serial.ts'
import { attributeOf, numberOf } from '../markup/attribute-of.ts'

/** What LibreOffice shows for a formula that failed: `#N/A`, `#DIV/0!`, `Err:502`. */
const ERROR_TEXT = /^(?:#[A-Z0-9/]{1,10}[!?]?|Err:\d{3})$/u

/**
 * A cell of an OpenDocument sheet from its attributes and shown text (OpenDocument 1.3 part 3, 19.385). A formula
 * that failed is an error whatever value stands beside it; one that was never calculated too.
 */
export function odsValue(attributes: string, text: string): Cell {
  const type = attributeOf(attributes, 'value-type')
  const formula = attributeOf(attributes, 'formula')
  if (formula !== null && ERROR_TEXT.test(text)) return { error: text }
  switch (type) {
    case 'float':
    case 'currency':
      return numeric(attributes, 'General', text)
    case 'percentage':
      return numeric(attributes, '0.00%', text)
    case 'date':
      return serialOfIso(attributeOf(attributes, 'date-value') ?? '') ?? text
    case 'time':
      return serialOfLength(attributeOf(attributes, 'time-value') ?? '') ?? text
    case 'boolean':
      return attributeOf(attributes, 'boolean-value') === 'true'
    default:
      return formula !== null && type === null && text === '' ? { error: formula.slice(0, 60) } : text
  }
}

function numeric(attributes: string, format: string, text: string): Cell {
  const number = numberOf(attributes, 'value')
  return number === null ? text : { number, format }
}
