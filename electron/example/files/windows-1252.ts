/** The characters of 0x80 to 0x9F, in their order; a space stands for the five codes that mean nothing. */
const HIGH_CONTROLS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/**
 * The bytes of a text in Windows-1252, the encoding of Outlook's contacts and of old Excel's csv. What it cannot say
 * becomes `?`, as Windows itself does.
 */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text.normalize('NFC'), (character) => byteOf(character))
}

function byteOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code
  const high = HIGH_CONTROLS.indexOf(character)
  return high >= 0 ? 0x80 + high : 0x3f
}
