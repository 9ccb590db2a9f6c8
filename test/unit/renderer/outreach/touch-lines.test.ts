import { expect, test } from 'vitest'
import { findNames } from '../../../../renderer/features/outreach/find-names.view.ts'
import { movedTo, touchLines } from '../../../../renderer/features/outreach/touch-lines.view.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { aParticipant, aTouch } from '../../../support/builders.ts'

const people = ['Anne', 'Bob', 'Chloé', 'Dan', 'Ève', 'Fred'].map((givenName) => aParticipant({ givenName, familyName: '' }))
const ids = people.map(({ id }) => id)

test('touches come newest first; of one date, the one noted last', () => {
  const first = aTouch({ at: { kind: 'date', date: '2015-04-14' } })
  const second = aTouch({ at: { kind: 'date', date: '2015-04-14' } })
  const older = aTouch({ at: { kind: 'date', date: '2015-04-10' } })
  expect(touchLines(aPlan({ touches: [first, second, older] })).map(({ touch }) => touch.id)).toEqual([second.id, first.id, older.id])
})

test('a touch with many people names the first four and counts the others; a fifth alone is named too', () => {
  const plan = aPlan({ participants: people, touches: [aTouch({ participants: ids }), aTouch({ participants: ids.slice(0, 5) })] })
  expect(touchLines(plan).map(({ names, others }) => [names, others])).toEqual([
    [['Anne', 'Bob', 'Chloé', 'Dan', 'Ève'], 0],
    [['Anne', 'Bob', 'Chloé', 'Dan'], 2],
  ])
})

test('an edit that leaves the date keeps the hour that a file knew', () => {
  const at = { kind: 'instant', instant: '2015-04-14T08:30:00Z' } as const
  expect(movedTo(at, '2015-04-14', '2015-04-14')).toBe(at)
  expect(movedTo(at, '2015-04-14', '2015-04-15')).toEqual({ kind: 'date', date: '2015-04-15' })
})

test('people are found by name, team and role, accents aside, in the order of their names', () => {
  const crowd = [
    aParticipant({ givenName: 'Zoé', familyName: 'Élan', team: 'Midi' }), aParticipant({ givenName: 'Ali', familyName: 'Fort', team: 'Midi' }),
    aParticipant({ givenName: 'Luc', familyName: 'Zay', role: 'animateur' }),
  ]
  const names = (search: string): readonly string[] => findNames(crowd, search).map(({ givenName }) => givenName)
  expect([names(''), names('midi'), names('elan zoe'), names('ANIMATEUR'), names('personne')]).toEqual([
    ['Zoé', 'Ali', 'Luc'], ['Zoé', 'Ali'], ['Zoé'], ['Luc'], [],
  ])
})
