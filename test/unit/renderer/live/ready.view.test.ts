import { expect, test } from 'vitest'
import { liveView } from '../../../../renderer/features/live/live.view.ts'
import { readyMessage, readyRows } from '../../../../renderer/features/live/ready.view.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { anAccount, aParticipant, aSlot } from '../../../support/builders.ts'

const TEN = '2015-04-23T08:00:00Z'
const [zoe, basile, account] = [aParticipant({ givenName: 'Zoé' }), aParticipant({ givenName: 'Basile' }), anAccount()]
const message = (fields: Parameters<typeof aSlot>[0], language: 'fr' | 'en') => {
  const plan = aPlan({ participants: [zoe, basile], accounts: [account], slots: [aSlot({ startMinute: 604, title: 'Tour', ...fields })] })
  const [row] = liveView(plan, TEN).next
  if (row === undefined) throw new Error('one slot was given')
  return readyMessage(plan, row, translator(language)).text.replaceAll(/\s/gu, ' ')
}

test('a message says who, when, on which account, how long, what, where, and the brief with its link', () => {
  const fields = { participants: [zoe.id], account: account.id, format: 'visit', place: 'Studio 1', brief: 'Show the cables.\nhttps://example.org/b' }
  expect(message(fields, 'en')).toBe('Zoé: you are live at 10:04 on @station for 2 min. “Tour”, visit, Studio 1. Brief: Show the cables. https://example.org/b. Ready?')
  expect(message(fields, 'fr')).toBe('Zoé : direct à 10:04 sur @station pendant 2 min. « Tour », visite, Studio 1. Consigne : Show the cables. https://example.org/b. Tout est prêt ?')
})

test('what is not known is left out', () => {
  expect(message({ participants: [zoe.id, basile.id] }, 'en')).toBe('Zoé and Basile: you are live at 10:04 for 2 min. “Tour”. Ready?')
  expect(message({}, 'fr')).toBe('Bonjour : direct à 10:04 pendant 2 min. « Tour ». Tout est prêt ?')
})

test('a long brief is cut, its link is not', () => {
  const text = message({ brief: `${'word '.repeat(200)}https://example.org/brief` }, 'en')
  expect(text.length).toBeLessThan(450)
  expect(text).toContain('… https://example.org/brief. Ready?')
})

test('messages are for the chosen row first, then for everybody of the next half-hour and whoever is awaited', () => {
  const slots = [575, 590, 610, 629, 640].map((startMinute) => aSlot({ title: String(startMinute), startMinute }))
  const view = liveView(aPlan({ slots: [...slots, aSlot({ title: 'untimed', startMinute: null })] }), TEN)
  const titles = (chosen: (typeof view.next)[number] | null) => readyRows(view, chosen).map(({ title }) => title)
  expect(titles(null)).toEqual(['590', '610', '629'])
  expect(titles(view.next[2] ?? null)).toEqual(['640', '590', '610', '629'])
})
