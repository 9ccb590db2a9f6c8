import type { MinuteWindow } from '../../../shared/domain/values/moment.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { looksLikeEmail } from '../../../shared/sheets/values/parse-email.ts'
import { windowsOf } from '../../../shared/sheets/values/parse-windows.ts'

/** An address typed by hand: none, or one of the form of an address. The trouble is a sentence. */
export function readEmail(text: string, translate: Translate): Result<string, string> {
  return text === '' || looksLikeEmail(text) ? ok(text) : err(translate('participants.notAnEmail', { text }))
}

/** Stretches of the day as people write them (`9h-12h et après 17h`), read as an import reads them; empty is "not said". */
export function readAvailability(text: string, translate: Translate): Result<readonly MinuteWindow[], string> {
  const windows = text.trim() === '' ? [] : windowsOf(text)
  return windows === null ? err(translate('participants.notWindows', { text })) : ok(windows)
}
