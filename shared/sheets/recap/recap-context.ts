import type { Recap } from '../../domain/recap/recap.ts'
import type { Translate } from '../../i18n/translate.ts'
import { accountNames } from './figure-perimeter.ts'
import { numberFormats, type NumberFormats } from './number-formats.ts'

/** What every sheet of the recap workbook is made from. */
export interface RecapContext {
  readonly recap: Recap
  readonly translate: Translate
  readonly formats: NumberFormats
  /** The printed name of an account, by id. */
  readonly accounts: ReadonlyMap<string, string>
}

/** Gathers what the sheets need. The language is the translator's. */
export function recapContext(recap: Recap, translate: Translate): RecapContext {
  return { recap, translate, formats: numberFormats(translate.language), accounts: accountNames(recap) }
}
