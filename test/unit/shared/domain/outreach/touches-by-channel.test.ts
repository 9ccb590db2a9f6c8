import { expect, test } from 'vitest'
import { touchesByChannel } from '../../../../../shared/domain/outreach/touches-by-channel.ts'
import { aParticipant, aTouch } from '../../../../support/builders.ts'

const yes = aParticipant({ status: 'confirmed' })
const no = aParticipant({ status: 'declined' })

test('one meeting with many people is one contact; somebody reached twice counts once in a channel, once in each', () => {
  const touches = [
    aTouch({ channel: 'meeting', participants: [yes.id, no.id] }),
    aTouch({ channel: 'mail', participants: [yes.id] }),
    aTouch({ channel: 'mail', participants: [yes.id] }),
  ]
  expect(touchesByChannel(touches, [yes, no])).toEqual([
    { channel: 'mail', touches: 2, people: 1, confirmed: 1, conversion: 1 },
    { channel: 'meeting', touches: 1, people: 2, confirmed: 1, conversion: 0.5 },
  ])
})

test('somebody who is no longer in the roster is nobody’s conversion', () => {
  expect(touchesByChannel([aTouch({ participants: [yes.id, no.id] })], [no])).toEqual([
    { channel: 'mail', touches: 1, people: 1, confirmed: 0, conversion: 0 },
  ])
})
