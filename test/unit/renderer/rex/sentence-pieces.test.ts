import { expect, test } from 'vitest'
import { sentencePieces } from '../../../../renderer/features/rex/sentence-pieces.ts'
import { buildRecap } from '../../../../shared/domain/recap/build-recap.ts'
import { fact, sentence, textValue } from '../../../../shared/domain/recap/facts.ts'
import { LANGUAGES } from '../../../../shared/i18n/language.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { sentenceText } from '../../../../shared/sheets/recap/sentence-text.ts'
import { aToldPlan } from '../../../support/a-told-plan.ts'
import { periscopeDay } from '../../../support/periscope-day.ts'

const sentences = [aToldPlan(), periscopeDay()].flatMap((plan) =>
  buildRecap(plan, { now: '2015-05-04T08:00:00Z' }).rex.flatMap((part) => part.sentences),
)

test.each(LANGUAGES)('cut at its facts, every drafted sentence still reads as the workbook prints it (%s)', (language) => {
  const translate = translator(language)
  expect(sentences.length).toBeGreaterThan(30)
  for (const one of sentences) {
    const pieces = sentencePieces(one, 'Europe/Paris', translate)
    expect(pieces.map(({ text }) => text).join('')).toBe(sentenceText(one, 'Europe/Paris', translate))
    const named = pieces.flatMap((piece) => (piece.fact === null ? [] : [piece]))
    for (const piece of named) expect(piece.fact).toBe(one.params[piece.name])
  }
})

test('an imported text that holds the marks themselves cannot pass for a fact', () => {
  const text = fact('brief', textValue('a\uE000value\uE0019\uE002b'), { kind: 'count', of: 'x' })
  const pieces = sentencePieces(sentence('rex.objectives.brief', { text }), 'Europe/Paris', translator('fr'))
  expect(pieces.map((piece) => piece.text)).toEqual(['avalue9b'])
})
