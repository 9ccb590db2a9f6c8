import { KNOWN_FORMATS } from '../../../shared/domain/schedule/slot.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { foldText } from '../../../shared/lib/fold-text.ts'

export type KnownFormat = (typeof KNOWN_FORMATS)[number]
/** `other`: a format of hers, or none. */
export type FormatLook = KnownFormat | 'other'

/** Which of the known formats a slot's text is. */
export function formatLook(format: string): FormatLook {
  const folded = foldText(format)
  return KNOWN_FORMATS.find((known) => known === folded) ?? 'other'
}

/** A slot's format as it is shown: a known one in the language, hers as she wrote it. */
export function formatLabel(format: string, translate: Translate): string {
  const look = formatLook(format)
  return look === 'other' ? format : translate(`workbook.format.${look}`)
}

/** What is stored for a format as it is shown or typed: the known one's own name, whatever the language. */
export function formatFromLabel(label: string, translate: Translate): string {
  const folded = foldText(label)
  return KNOWN_FORMATS.find((known) => known === folded || foldText(translate(`workbook.format.${known}`)) === folded) ?? label.trim()
}
