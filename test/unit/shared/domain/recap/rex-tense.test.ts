import { expect, test } from 'vitest'
import { buildRecap } from '../../../../../shared/domain/recap/build-recap.ts'
import { translator } from '../../../../../shared/i18n/translate.ts'
import { sentenceText } from '../../../../../shared/sheets/recap/sentence-text.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { aCampaign, aParticipant, aSlot } from '../../../../support/builders.ts'
import { anObjective } from '../../../../support/recap-builders.ts'

const campaign = aCampaign({ name: 'Portes ouvertes', day: '2015-04-23', zone: 'Europe/Paris', hashtags: [], windowFrom: 420, windowTo: 1200 })
const plan = aPlan({
  campaign,
  participants: [aParticipant({ cannotTakePart: 'en congé' })],
  slots: [aSlot(), aSlot()],
  objectives: [
    anObjective({ text: 'Deux directs', indicator: 'streams.count', baseline: null, target: 2, verdict: null, comment: '', order: 0 }),
    anObjective({ text: 'Mille vues', indicator: 'views.total', baseline: null, target: 1000, verdict: null, comment: '', order: 1 }),
    anObjective({ text: 'Être vus', indicator: null, target: null, verdict: 'notReached', comment: '', order: 2 }),
  ],
})

function told(now: string, language: 'fr' | 'en', of = plan): string {
  const translate = translator(language)
  const { rex } = buildRecap(of, { now })
  return rex.flatMap(({ sentences }) => sentences.map((one) => sentenceText(one, campaign.zone, translate))).join(' ').replace(/[\u00a0\u202f]/gu, ' ')
}

const BEFORE = '2015-04-22T21:59:00Z'
const ON = '2015-04-22T22:00:00Z'
const AFTER = '2015-04-23T22:00:00Z'

test('before J the draft tells what is to come, and calls nothing missed', () => {
  const french = told(BEFORE, 'fr')
  expect(french).toContain('La campagne « Portes ouvertes » aura lieu le jeudi 23 avril 2015.')
  expect(french).toContain('1 personne ne peut pas participer : en congé.')
  expect(french).toContain('2 diffusions sont prévues entre 07:00 et 20:00.')
  expect(french).toMatch(/« Deux directs » : 0 .*à ce jour, pour une cible de 2/u)
  expect(french).toContain('« Mille vues » : pas encore mesuré.')
  expect(told(BEFORE, 'en')).toMatch(/will take place on .*1 person cannot take part: en congé\. 2 streams are planned between/u)
})

test('on J, by the campaign’s own clock, it is told in the present', () => {
  expect(told(ON, 'fr')).toMatch(/a lieu le jeudi 23 avril 2015\..*ne peut pas participer.*sont prévues/u)
  expect(told(ON, 'en')).toMatch(/takes place on .*not measured yet.*cannot take part.*are planned/u)
})

test('after J it is told in the past, and the figures decide', () => {
  expect(told(AFTER, 'fr')).toMatch(/a eu lieu le jeudi 23 avril 2015\..*« Deux directs » : non atteint .*« Mille vues » : non mesuré\..*ne pouvait pas participer.*étaient prévues/u)
  expect(told(AFTER, 'en')).toMatch(/took place on .*“Deux directs”: not reached .*could not take part.*were planned/u)
})

test('hashtags stand in the head on any day', () => {
  const tagged = aPlan({ campaign: { ...campaign, hashtags: ['#PO'] } })
  expect([BEFORE, ON, AFTER].map((now) => told(now, 'fr', tagged).match(/ (a eu|aura|a) lieu le jeudi 23 avril 2015, autour de #PO\./u)?.[1])).toEqual(['aura', 'a', 'a eu'])
})

test('what she says of an objective herself stands before J too', () => {
  expect(told(BEFORE, 'fr')).toContain('« Être vus » : non atteint, selon nous.')
})
