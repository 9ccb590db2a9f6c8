import { foldText } from '../../../shared/lib/fold-text.ts'
import type { Campaign, MessageKind, MessageTemplate } from '../../../shared/domain/campaign/campaign.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { MAIL_FIELDS, type MailField, type MailRecord } from '../../../shared/sheets/mail-fields.ts'

const FIELD = /\{([^{}\n]{1,60})\}/gu

/** What she wrote, else the app's own words in the language of the message. */
export function templateOf({ messages }: Campaign, kind: MessageKind, words: Translate): MessageTemplate {
  return messages[kind] ?? ownWords(kind, words)
}

/** What is kept of a message: nothing where it says what the app says by itself. */
export function toKeep(message: MessageTemplate, kind: MessageKind, words: Translate): MessageTemplate | null {
  const own = ownWords(kind, words)
  return message.subject === own.subject && message.body === own.body ? null : message
}

function ownWords(kind: MessageKind, words: Translate): MessageTemplate {
  return { subject: words(`outreach.message.${kind}.subject`), body: words(`outreach.message.${kind}.body`) }
}

/** The merge fields as she writes them, in the language of the message: `{Prénom}`. */
export function fieldMarks(translate: Translate): readonly string[] {
  return MAIL_FIELDS.map((field) => `{${translate(`export.merge.${field}`)}}`)
}

/** A text with its merge fields filled for one person. What stands in braces and is no field stays as it is. */
export function filledIn(text: string, record: MailRecord, translate: Translate): string {
  const names = fieldNames(translate)
  return text.replace(FIELD, (whole, name: string) => {
    const field = names.get(foldText(name))
    return field === undefined ? whole : record[field]
  })
}

/** What stands in braces and is no merge field, each once. */
export function unknownFields({ subject, body }: MessageTemplate, translate: Translate): readonly string[] {
  const names = fieldNames(translate)
  const found = [...`${subject}\n${body}`.matchAll(FIELD)].map(([whole, name]) => ({ whole, name: name ?? '' }))
  return [...new Set(found.filter(({ name }) => !names.has(foldText(name))).map(({ whole }) => whole))]
}

function fieldNames(translate: Translate): ReadonlyMap<string, MailField> {
  return new Map(MAIL_FIELDS.map((field) => [foldText(translate(`export.merge.${field}`)), field]))
}
