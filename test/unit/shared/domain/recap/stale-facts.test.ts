import { expect, test } from 'vitest'
import { dateValue, fact, numberValue, sentence, textValue } from '../../../../../shared/domain/recap/facts.ts'
import { factsOf } from '../../../../../shared/domain/recap/stale-facts.ts'
import type { FactValue } from '../../../../../shared/domain/recap/rex.ts'

const textOf = (value: FactValue) =>
  factsOf([sentence('rex.results.none', { x: fact('x', value, { kind: 'count', of: 'x' }) })])[0]?.value

test('facts are remembered in a form without a language', () => {
  const values: readonly FactValue[] = [
    numberValue(27_000, 'likes'), numberValue(100, 'views', true), numberValue(1 / 3), dateValue('2015-04-13', true),
    { kind: 'minute', minute: 545 }, { kind: 'minute', minute: 1530 }, textValue('Léa'),
    { kind: 'texts', texts: ['a', 'b'] }, { kind: 'platform', platform: null }, { kind: 'platform', platform: 'x' },
    { kind: 'moment', moment: { kind: 'local', local: '2015-04-23T09:30', zone: null } },
  ]
  expect(values.map(textOf)).toEqual([
    '27000', '≈ 100', '0.333333333', '≈ 2015-04-13', '09:05', '25:30', 'Léa', 'a, b', '', 'x', '2015-04-23T09:30',
  ])
})

test('a number in another order of adding up is the same fact', () => {
  expect(textOf(numberValue(0.1 + 0.2 + 0.3))).toBe(textOf(numberValue(0.3 + 0.2 + 0.1)))
})
