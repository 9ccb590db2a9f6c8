import { expect, test } from 'vitest'
import { linesLeft, toldLines } from '../../../../renderer/features/live/fast-entry.view.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { readDayLines } from '../../../../shared/sheets/day-lines/read-day-lines.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { anAccount, aParticipant, aSlot } from '../../../support/builders.ts'

const basile = aParticipant({ ref: 'P-02', givenName: 'Basile', familyName: 'Le Goff' })
const plan = aPlan({
  participants: [basile], accounts: [anAccount()],
  slots: [aSlot({ ref: 'S-12', title: 'Studio' }), aSlot({ ref: 'S-14', title: 'Toit' })],
})
const text = [
  '10:04 S-12 started', '10:06 S-12 ended 1200 viewers 3 likes', '10:20 cancelled S-14 sick', '11:02 improvised Basile @station le toit',
  '11:05 Basile ended', '10:05 note the lift is stuck', '10:04 Zo started',
].join('\n')
const lines = readDayLines(text, plan, { chosen: null, now: '2015-04-24T08:00:00.000Z' })

test('the preview tells each line back, and what to write where it is not understood', () => {
  expect(toldLines(lines, plan, translator('en')).map(({ said }) => said)).toEqual([
    '10:04 · S-12 Studio: started',
    '10:06 · S-12 Studio: ended · viewers: 1,200 · likes: 3',
    '10:20 · S-14 Toit: cancelled (sick)',
    '11:02 · improvised: le toit · Basile Le Goff · periscope:@station',
    '11:05 · le toit: ended',
    '10:05 · incident: the lift is stuck',
    'Nobody and nothing is called “Zo”. Write the reference of the slot (S-12) or of the person (P-03).',
  ])
  expect(toldLines(lines, plan, translator('fr'))[1]?.said).toMatch(/^10:06 · S-12 Studio\s: terminé · spectateurs\s: 1\s200 · j’aime\s: 3$/u)
})

test('what was not understood is what is left in the box', () => {
  expect(linesLeft(lines)).toBe('10:04 Zo started')
})
