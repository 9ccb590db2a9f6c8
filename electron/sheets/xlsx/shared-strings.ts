import type { AppError } from '../../../shared/errors/app-error.ts'
import { ok, type Result } from '../../../shared/lib/result.ts'
import { decodeOfficeText } from '../markup/decode-entities.ts'
import type { Zip } from '../zip/open-zip.ts'
import { walkPart } from './office-parts.ts'

/** The texts that cells share, by their number. Phonetic guides are not part of a text. */
export function readSharedStrings(zip: Zip, part: string | null, file: string): Result<readonly string[], AppError> {
  if (part === null || !zip.has(part)) return ok([])
  const texts: string[] = []
  let text = ''
  let isInText = false
  let isPhonetic = false
  const walked = walkPart(zip, part, file, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') isPhonetic = true
      if (name === 't') isInText = true
    },
    close: (name) => {
      if (name === 'si') texts.push(text)
      if (name === 'rPh') isPhonetic = false
      if (name === 't') isInText = false
    },
    text: (raw, isRaw) => {
      if (isInText && !isPhonetic) text += decodeOfficeText(raw, isRaw)
    },
  })
  return walked.ok ? ok(texts) : walked
}
