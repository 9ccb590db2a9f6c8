import { expect, test } from 'vitest'
import { PHASES, sidebarView } from '../../../../renderer/app/sidebar.view.ts'
import { SCREENS } from '../../../../renderer/actions/route.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { anAccount, aParticipant, aSlot, aTask } from '../../../support/builders.ts'

const station = anAccount({ exclusive: true, handOverMinutes: 10 })
const plan = aPlan({
  campaign: { day: '2015-04-23', zone: 'Europe/Paris' },
  accounts: [station],
  participants: [aParticipant()],
  slots: [
    aSlot({ id: 'slot:a', startMinute: 912, account: station.id, participants: [] }),
    aSlot({ id: 'slot:b', startMinute: 913, account: station.id, participants: [] }),
  ],
  tasks: [aTask({ id: 'task:a', doneOn: null }), aTask({ id: 'task:b', doneOn: '2015-04-13' })],
})

test('each screen counts what is in it, conflicts as trouble, and only tasks still to do', () => {
  expect(sidebarView(plan, Date.parse('2015-04-20T10:00:00Z')).counts).toEqual({
    participants: { count: 1, isTrouble: false },
    runOfShow: { count: 1, isTrouble: true },
    relaysTasks: { count: 1, isTrouble: false },
  })
})

test.each([
  ['2015-04-20T10:00:00Z', 3],
  ['2015-04-22T21:59:59Z', 1],
  // Midnight in Paris is 22:00 in UTC.
  ['2015-04-22T22:00:00Z', 0],
  ['2015-05-04T10:00:00Z', -11],
])('at %s there are %i days left, by the campaign’s own midnight', (now, daysLeft) => {
  expect(sidebarView(plan, Date.parse(now)).daysLeft).toBe(daysLeft)
})

test('every screen stands in one phase, in the order of the keys Ctrl+1 to Ctrl+9', () => {
  expect(PHASES.flatMap(({ screens }) => screens)).toEqual(SCREENS)
})
