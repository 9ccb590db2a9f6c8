import { expect, test } from 'vitest'
import { buildRecap } from '../../../../shared/domain/recap/build-recap.ts'
import { SENTENCE_KEYS } from '../../../../shared/domain/recap/sentence-keys.ts'
import { INDICATOR_IDS } from '../../../../shared/domain/results/indicator.ts'
import { recapFr } from '../../../../shared/i18n/fr/recap.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { sentenceText } from '../../../../shared/sheets/recap/sentence-text.ts'
import type { Plan } from '../../../../shared/domain/plan/plan.ts'
import { periscopeDay } from '../../../support/periscope-day.ts'

const stem = (key: string): string => key.replace(/_(?:one|other)$/u, '')
const textOf = (plan: Plan, language: 'fr' | 'en'): string =>
  buildRecap(plan, { now: '2015-05-04T08:00:00Z' })
    .rex.flatMap(({ sentences }) => sentences)
    .map((sentence) => sentenceText(sentence, 'Europe/Paris', translator(language)))
    .join('\n')
    .replace(/[\u00a0\u202f]/gu, ' ')

test('every sentence and every definition has its words, and there are no others', () => {
  const definitions = INDICATOR_IDS.map((id) => `indicator.${id}.definition`)
  expect([...new Set(Object.keys(recapFr).map(stem))].sort()).toEqual([...SENTENCE_KEYS, ...definitions].sort())
})

test.each(['fr', 'en'] as const)('in %s no placeholder is left open and every sentence says something', (language) => {
  const text = textOf(periscopeDay(), language)
  expect(text).not.toMatch(/\{\{|rex\.|undefined|NaN/u)
  expect(text.split('\n').every((line) => line.length > 5)).toBe(true)
})

test('the Periscope Day in French', () => {
  expect(textOf(periscopeDay(), 'fr').split('\n')).toEqual(
    expect.arrayContaining([
      'La campagne « Periscope Day » a eu lieu le jeudi 23 avril 2015, autour de #periscopeday.',
      'Objectif « Créer un lien » : atteint (945 pour une cible de 900).',
      'Décision prise par la communication : ≈ lundi 13 avril 2015.',
      '8 personnes sur 10 sollicitées ont dit oui (80 %).',
      '27 000 j’aime sur periscope:@station (chiffre saisi, au lundi 4 mai 2015).',
      'Le rapport des j’aime aux vues n’est pas donné : les j’aime portent sur 1 compte (periscope:@station), les vues sur 10 diffusions.',
      '≈ 1 000 mentions (chiffre saisi, au lundi 4 mai 2015).',
      '#periscopeday en tendance (France) de 09:00 à 17:00.',
    ]),
  )
})
