import type { Message } from '../app/ports.ts'

/** Longest line of an encoded body (RFC 2045). */
const LINE = 76
/** Bytes of text in one encoded word of a header: 45 become 60 characters, under the 75 allowed (RFC 2047). */
const WORD_BYTES = 45

/**
 * A message as an .eml file: opened by a mail program as a draft that she sends herself (`X-Unsent`). Texts are UTF-8;
 * nothing that stands in a name, an address or a subject can begin another header.
 */
export function writeMessage({ to, subject, body }: Message): Uint8Array {
  const lines = [
    'X-Unsent: 1',
    ...(to === '' ? [] : [`To: ${oneLine(to).replace(/[^\x21-\x7e]/gu, '')}`]),
    `Subject: ${headerText(oneLine(subject))}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...inLines(Buffer.from(body.replace(/\r\n?|\n/gu, '\r\n'), 'utf8').toString('base64'), LINE),
    '',
  ]
  return Buffer.from(lines.join('\r\n'), 'utf8')
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim()
}

/** A header's text: as it is where it is plain and short, else in encoded words, none of which cuts a character. */
function headerText(text: string): string {
  if (/^[\x20-\x7e]*$/u.test(text) && text.length <= LINE - 'Subject: '.length && !text.includes('=?')) return text
  const words: string[] = []
  let word = ''
  for (const character of text) {
    if (Buffer.byteLength(word + character, 'utf8') > WORD_BYTES) {
      words.push(word)
      word = ''
    }
    word += character
  }
  return [...words, word].map((one) => `=?utf-8?B?${Buffer.from(one, 'utf8').toString('base64')}?=`).join('\r\n ')
}

function inLines(text: string, length: number): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, index) => text.slice(index * length, (index + 1) * length))
}
