import { createInstance } from 'i18next'
import { frenchSpaces } from './french-spaces.ts'
import type { Language } from './language.ts'
import { MESSAGES_EN } from './messages.en.ts'
import { MESSAGES_FR } from './messages.fr.ts'
import type { VariablesOf } from './sentence.ts'

type Messages = typeof MESSAGES_FR
type Stem<Key> = Key extends `${infer Base}_one` | `${infer Base}_many` | `${infer Base}_other` ? Base : Key

/** The key of a message. A message that counts is named without its `_one`, `_many`, `_other`. */
export type MessageKey = Stem<keyof Messages>

type TextOf<Key> = Key extends keyof Messages
  ? Messages[Key]
  : Key extends string
    ? Messages[Extract<keyof Messages, `${Key}_other`>]
    : never
type Values<Name extends string> = { readonly [Variable in Name]: Variable extends 'count' ? number : string | number }

/** The values that a message needs, as the second argument: none, or an object with exactly its variables. */
export type ValuesOf<Key extends MessageKey> = [VariablesOf<TextOf<Key>>] extends [never]
  ? []
  : [values: Values<VariablesOf<TextOf<Key>>>]

/** Turns a key and its values into a text of one language. A wrong key or a missing value does not compile. */
export interface Translate {
  <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>): string
  readonly language: Language
}

/**
 * The texts of one language, ready at once (no loading, no clock, no environment read).
 *
 * `{{count, number}}` prints a number as the language does (27 000, 27,000). Values go in as they are: nothing in an
 * imported text (`{{x}}`, `$t(x)`, `&`) is understood as markup.
 */
export function translator(language: Language): Translate {
  const i18n = createInstance()
  void i18n.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    resources: { [language]: { translation: language === 'fr' ? frenchMessages() : MESSAGES_EN } },
  })
  const told = (key: string, values: MessageValues): string =>
    i18n.t(key, { replace: values, ...(typeof values['count'] === 'number' ? { count: values['count'] } : {}) })
  return Object.assign(remembered(told), { language })
}

type MessageValues = Readonly<Record<string, string | number>>

const MOST_TEXTS = 5_000
const LONGEST_ASKED = 200

/** A list of thousands of rows says a few dozen texts over and over; making one costs ten times what finding it does. */
function remembered(told: (key: string, values: MessageValues) => string) {
  const texts = new Map<string, string>()
  return (key: string, values: MessageValues = {}): string => {
    const asked = `${key} ${JSON.stringify(values)}`
    const known = texts.get(asked)
    if (known !== undefined) return known
    const text = told(key, values)
    if (texts.size >= MOST_TEXTS) texts.clear()
    // What is long is somebody's own words, which are not asked for again.
    if (asked.length <= LONGEST_ASKED) texts.set(asked, text)
    return text
  }
}

/** French counts whole millions apart ("un million de vues"): where no such text is given, the plural serves. */
function frenchMessages(): Record<string, string> {
  const messages = Object.entries(MESSAGES_FR).map(([key, text]) => [key, frenchSpaces(text)] as const)
  const plurals = messages.filter(([key]) => key.endsWith('_other'))
  return Object.fromEntries([
    ...plurals.map(([key, text]) => [key.replace(/_other$/u, '_many'), text] as const),
    ...messages,
  ])
}
