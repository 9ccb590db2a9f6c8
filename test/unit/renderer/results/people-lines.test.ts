import { expect, test } from 'vitest'
import { countPeople, keptPeople, PEOPLE_FILTERS } from '../../../../renderer/features/results/people-lines.view.ts'
import { resultsView } from '../../../../renderer/features/results/results.view.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { aToldPlan } from '../../../support/a-told-plan.ts'
import { aParticipant, anObservation, aSlot, aStream } from '../../../support/builders.ts'

const fr = translator('fr')
const NOW = '2015-05-04T08:00:00.000Z'

test('a person has what was planned, done and improvised, their figures with n, and what they owe', () => {
  const [zoe, idle, away] = [aParticipant({ givenName: 'Zoé', familyName: 'Micro', team: 'Matinale' }), aParticipant(), aParticipant({ givenName: 'Rémi' })]
  const [first, second] = [aSlot({ participants: [zoe.id, away.id], startMinute: 600 }), aSlot({ participants: [zoe.id], startMinute: 660 })]
  const [done, improvised] = [aStream({ slot: first.id, participants: [zoe.id] }), aStream({ participants: [zoe.id] })]
  const plan = aPlan({
    participants: [zoe, idle, away], slots: [first, second], streams: [done, improvised],
    observations: [anObservation({ of: { kind: 'stream', stream: done.id }, metrics: { views: 1200, likes: 7 } })],
  })
  const { people } = resultsView(plan, NOW, fr)
  expect(people).toMatchObject([
    { name: 'Zoé Micro', role: 'Matinale', planned: 2, done: 1, improvised: 1, views: '1\u202F200', likes: '7', nOf: '1 sur 2', owes: 2 },
    { name: 'Rémi Durand', planned: 1, done: 0, views: '', nOf: '', owes: 0 },
  ])
})

test('each filter shows as many people as it says, and a search forgets accents', () => {
  const { people } = resultsView(aToldPlan(), NOW, fr)
  const counts = countPeople(people)
  for (const filter of PEOPLE_FILTERS) expect(keptPeople(people, filter, '')).toHaveLength(counts[filter])
  expect(keptPeople(people, 'all', 'LEA durand0').map(({ name }) => name)).toEqual(['Léa Durand0'])
  expect(counts.owing).toBeGreaterThan(0)
})
