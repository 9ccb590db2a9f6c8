import { expect, test } from 'vitest'
import { MESSAGES_EN } from '../../shared/i18n/messages.en.ts'
import { MESSAGES_FR } from '../../shared/i18n/messages.fr.ts'
import { literalsOf, type Literals } from './literals-of.ts'
import { readSources, sourceOf } from './read-sources.ts'

const isCatalogue = (path: string): boolean => /^shared\/i18n\/(?:fr|en)\//u.test(path)
const sources = readSources()
const code = literalsOf(
  sources.filter(({ path }) => !path.startsWith('test/') && !isCatalogue(path) && !path.startsWith('shared/errors/')),
)

const stem = (key: string): string => key.replace(/_(?:one|many|other)$/u, '')

/** The keys that no code can say: neither as they stand nor from a beginning (`recap.part.${part}`). */
const unused = (keys: readonly string[], { whole, beginnings }: Literals): readonly string[] =>
  keys.filter(
    (key) => !whole.has(stem(key)) && ![...beginnings].some((one) => one.includes('.') && key.startsWith(one)),
  )

const variables = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\{([^},]+)/gu)].map((found) => (found[1] ?? '').trim()))].sort()

test('French and English have the same keys', () => {
  expect(Object.keys(MESSAGES_EN).sort()).toEqual(Object.keys(MESSAGES_FR).sort())
})

test('French and English say the same facts', () => {
  const facts = (messages: Readonly<Record<string, string>>): object =>
    Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, variables(text)]))
  expect(facts(MESSAGES_EN)).toEqual(facts(MESSAGES_FR))
})

test('every key is used, every code of an error or an issue is made somewhere', () => {
  expect(unused(Object.keys(MESSAGES_FR), code)).toEqual([])
})

test('no key is written in two subjects', () => {
  const keys = sources
    .filter(({ path }) => path.startsWith('shared/i18n/fr/'))
    .flatMap(({ text }) => [...text.matchAll(/^ {2}'?([\w.-]+)'?:/gmu)].map((found) => found[1]))
  expect(keys.length).toBeGreaterThanOrEqual(Object.keys(MESSAGES_FR).length)
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test('French and English write their own quotation marks and apostrophes', () => {
  const texts: readonly string[] = [...Object.values(MESSAGES_FR), ...Object.values(MESSAGES_EN)]
  const straight = texts.filter((text) => /\p{L}'|"|\.\.\./u.test(text))
  expect(straight).toEqual([])
  expect(Object.entries(MESSAGES_FR).filter(([, text]) => /[“”]/u.test(text))).toEqual([])
  expect(Object.entries(MESSAGES_EN).filter(([, text]) => /[«»]/u.test(text))).toEqual([])
})

test('a key that nobody says is found, one that is only compared too', () => {
  const used = literalsOf([
    sourceOf(
      'x.ts',
      "type T = 'a.type'; const x = t('a.said') + t(`a.family.${kind}`) + `a.plain`; if (y === 'a.compared') { z() }",
    ),
  ])
  expect(
    unused(['a.said', 'a.family.one', 'a.plain', 'a.compared', 'a.type', 'a.nobody', 'a.said_other'], used),
  ).toEqual(['a.compared', 'a.type', 'a.nobody'])
})
