// Controls except tab and line feed; zero-width space, word joiner and BOM; bidirectional overrides and isolates.
// U+200C and U+200D stay: they are letters' business in Persian and hold emoji families together.
// eslint-disable-next-line no-control-regex -- controls are exactly what is removed here
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu

/**
 * The form in which imported or typed text is kept: well-formed, NFC, line feeds only, trimmed (no-break spaces
 * included), without controls and bidirectional overrides (faults.md, "bidi overrides").
 *
 * Kept as written: accents, emoji with their joiners, inner spaces, leading `=`, `-` or `@`.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(/\r\n?/gu, '\n').replace(UNWANTED, '').trim()
}

/** Whether {@link cleanText} removes invisible characters from this text (a note is due to the user). */
export function hasUnwantedCharacters(text: string): boolean {
  return text.search(UNWANTED) >= 0
}
