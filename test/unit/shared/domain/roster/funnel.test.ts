import { expect, test } from 'vitest'
import { funnelOf } from '../../../../../shared/domain/roster/funnel.ts'
import { printName } from '../../../../../shared/domain/roster/print-name.ts'
import { PARTICIPANT_STATUSES } from '../../../../../shared/domain/roster/participant.ts'
import { aParticipant } from '../../../../support/builders.ts'

test('everybody stands somewhere, and nobody has come further than the step before', () => {
  const people = PARTICIPANT_STATUSES.flatMap((status, index) =>
    Array.from({ length: index + 1 }, () => aParticipant({ status })),
  )
  const funnel = funnelOf(people)
  expect(funnel.map(({ now }) => now)).toEqual([1, 2, 3, 4, 5, 6])
  expect(funnel.map(({ reached }) => reached)).toEqual([21, 20, 13, 10, null, null])
})

test('a name without words is the short code, then the address', () => {
  const nameless = { givenName: '', familyName: '' }
  expect(printName(aParticipant({ ...nameless, familyName: 'Durand' }))).toBe('Durand')
  expect(printName(aParticipant({ ...nameless, ref: 'P-07', email: 'a@b.fr' }))).toBe('P-07')
  expect(printName(aParticipant({ ...nameless, email: 'a@b.fr' }))).toBe('a@b.fr')
})
