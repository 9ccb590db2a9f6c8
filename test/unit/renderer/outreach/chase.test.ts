import { describe, expect, test } from 'vitest'
import { addressesOf } from '../../../../shared/domain/roster/mail-addresses.ts'
import { chaseList, lastTouches } from '../../../../shared/domain/recap/chase-list.ts'
import { daysFrom } from '../../../../renderer/features/outreach/days-from.view.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { anItem, anObservation, aParticipant, aSlot, aStream, aTouch } from '../../../support/builders.ts'

const BEFORE = '2015-04-20'
const AFTER = '2015-04-25'

describe('before J', () => {
  const fresh = aParticipant({ givenName: 'Neuve', status: 'toContact' })
  const silent = aParticipant({ givenName: 'Muet', status: 'contacted' })
  const unsure = aParticipant({ givenName: 'Hésite', status: 'interested' })
  const asked = aParticipant({ givenName: 'Relancé', status: 'contacted' })
  const yes = aParticipant({ status: 'confirmed' })
  const no = aParticipant({ status: 'declined' })
  const gone = aParticipant({ status: 'withdrew' })
  const barred = aParticipant({ status: 'contacted', cannotTakePart: 'pas d’iPhone' })
  const plan = aPlan({
    participants: [unsure, silent, fresh, asked, yes, no, gone, barred],
    touches: [
      aTouch({ participants: [silent.id, unsure.id], at: { kind: 'date', date: '2015-04-14' } }),
      aTouch({ participants: [unsure.id], at: { kind: 'date', date: '2015-04-17' } }),
      aTouch({ participants: [asked.id], at: { kind: 'date', date: BEFORE } }),
    ],
  })

  test('those without an answer are chased, longest without news first; who was touched today is left alone', () => {
    expect(chaseList(plan, BEFORE)).toEqual({
      phase: 'before',
      lines: [
        { person: fresh, reason: { kind: 'neverContacted' }, last: null },
        { person: silent, reason: { kind: 'noAnswer' }, last: '2015-04-14' },
        { person: unsure, reason: { kind: 'undecided' }, last: '2015-04-17' },
      ],
    })
  })

  test('tomorrow, who was touched today is on the list again', () => {
    expect(chaseList(plan, '2015-04-21').lines.map(({ person }) => person.givenName)).toContain('Relancé')
  })

  test('the day itself is still before', () => {
    expect([chaseList(plan, '2015-04-23').phase, chaseList(plan, '2015-04-24').phase]).toEqual(['before', 'after'])
  })

  test('a touch counts on its date in the campaign’s zone', () => {
    const late = aTouch({ participants: [silent.id], at: { kind: 'instant', instant: '2015-04-19T22:30:00Z' } })
    expect(lastTouches(aPlan({ participants: [silent], touches: [late] }), 'Europe/Paris').get(silent.id)).toBe('2015-04-20')
  })
})

describe('after J', () => {
  const [typed, filed, owes, called, unknown] = [aParticipant(), aParticipant(), aParticipant(), aParticipant(), aParticipant()]
  const streamOf = (person: typeof typed, fields = {}) => aStream({ participants: [person.id], ...fields })
  const typedStream = streamOf(typed)
  const filedStream = streamOf(filed)
  const item = anItem({ state: { kind: 'linked', stream: filedStream.id, by: 'hand', confidence: 1 } })
  const told = aSlot({ participants: [owes.id] })
  const untold = aSlot({ participants: [unknown.id, owes.id] })
  const plan = aPlan({
    participants: [typed, filed, owes, called, unknown],
    slots: [told, untold, aSlot({ participants: [typed.id], state: { kind: 'cancelled', reason: '' } })],
    streams: [typedStream, filedStream, streamOf(owes, { slot: told.id }), streamOf(called, { status: 'cancelled' })],
    items: [item],
    observations: [
      anObservation({ of: { kind: 'stream', stream: typedStream.id }, metrics: { views: 90 } }), anObservation({ of: { kind: 'item', item: item.id } }),
    ],
  })

  test('those owe figures whose streams have none, and those of whose slots nobody knows anything', () => {
    const owed = chaseList(plan, AFTER).lines.map(({ person, reason }) => [person.id, reason])
    expect(new Map(owed as [string, unknown][])).toEqual(new Map([
      [owes.id, { kind: 'owesFigures', streams: 2 }],
      [unknown.id, { kind: 'owesFigures', streams: 1 }],
    ]))
  })
})

test('the addresses copied are each once, and counted', () => {
  const people = [{ email: 'a@x.fr' }, { email: '' }, { email: 'b@x.fr' }, { email: 'A@x.fr' }, { email: 'c@x.fr, d@x.fr' }, { email: 'Zoé <z@x.fr>' }]
  const without = [people[1], people[4], people[5]]
  expect(addressesOf(people)).toEqual({ text: 'a@x.fr; b@x.fr', count: 2, without })
  expect(addressesOf(people, ',').text).toBe('a@x.fr, b@x.fr')
  expect(addressesOf([{ email: '' }])).toEqual({ text: '', count: 0, without: [{ email: '' }] })
})

test('days are counted by the calendar, over the change of the clocks too', () => {
  expect([daysFrom('2015-03-28', '2015-03-30'), daysFrom('2015-04-20', '2015-04-20'), daysFrom('2015-04-21', '2015-04-20')]).toEqual([2, 0, 0])
})
