import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printTickSheet, tickedSlots } from '../../../../renderer/features/run-of-show/print-tick-sheet.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { aCampaign, anAccount, aParticipant, aSlot } from '../../../support/builders.ts'
import { HOSTILE_STRINGS } from '../../../support/hostile-strings.ts'

const person = aParticipant({ givenName: 'Zoé', familyName: 'Martin' })
const account = anAccount({ handle: 'station' })

test('the sheet has each planned slot once, in the order of the day, those without a time last', () => {
  const slots = [
    aSlot({ ref: 'S-3', startMinute: null }), aSlot({ ref: 'S-2', startMinute: 700 }), aSlot({ ref: 'S-1', startMinute: 600 }),
    aSlot({ ref: 'S-4', state: { kind: 'cancelled', reason: '' } }), aSlot({ ref: 'S-5', state: { kind: 'replaced', by: null, reason: '' } }),
  ]
  expect(tickedSlots(aPlan({ slots })).map(({ ref }) => ref)).toEqual(['S-1', 'S-2', 'S-3'])
})

test('each row says when, which, what, who and on which account, and has its boxes; eight lines are left for the rest', () => {
  const slot = aSlot({ ref: 'S-1', title: 'Visite', startMinute: 600, participants: [person.id], account: account.id })
  const page = printTickSheet(aPlan({ participants: [person], accounts: [account], slots: [slot] }), translator('fr'))
  const rows = [...page.matchAll(/<tr>(.*?)<\/tr>/gu)].map(([, row = '']) => row.replace(/<\/t[dh]>/gu, '|').replace(/<[^<>]*>/gu, ''))
  expect(rows.slice(1)).toEqual(['10:00|S-1|VisiteZoé Martin|@station||||||', ...Array.from({ length: 8 }, () => '|||||||||')])
})

test('no text of a campaign becomes an element or an attribute of the sheet', () => {
  const tags = (text: string): readonly string[] => {
    const plan = aPlan({
      campaign: aCampaign({ name: text }), participants: [aParticipant({ id: 'participant:1', givenName: text })],
      accounts: [anAccount({ id: 'account:1', handle: text })],
      slots: [aSlot({ ref: text, title: text, participants: ['participant:1'], account: 'account:1' })],
    })
    return [...printTickSheet(plan, translator('en')).matchAll(/<\/?[a-z][^>]*>/giu)].map(([tag]) => tag)
  }
  const known = tags('x')
  fc.assert(fc.property(fc.constantFrom(...HOSTILE_STRINGS), (text) => { expect(tags(text)).toEqual(known) }))
})
