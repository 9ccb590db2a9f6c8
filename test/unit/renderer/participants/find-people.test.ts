import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { countByStatus, findPeople, type Wanted } from '../../../../renderer/features/participants/find-people.view.ts'
import { rosterLines } from '../../../../renderer/features/participants/roster.view.ts'
import type { Participant } from '../../../../shared/domain/roster/participant.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { anAccount, aParticipant } from '../../../support/builders.ts'

const all: Wanted = { search: '', status: 'all', sort: { column: 'familyName', direction: 'ascending' } }

const helene = aParticipant({
  givenName: 'Hélène', familyName: 'Écoute', role: 'Journaliste', team: 'Matinale', email: 'h.ecoute@radio.fr',
  phone: '06 39 98 16 11', status: 'confirmed',
})
const basile = aParticipant({ givenName: 'Basile', familyName: 'Zampa', team: '', status: 'declined' })
const theo = aParticipant({ givenName: 'Théo', familyName: 'Lenvoyé', team: 'Rédaction', status: 'confirmed' })
const plan = aPlan({
  participants: [basile, helene, theo],
  accounts: [anAccount({ platform: 'instagram', handle: '@theo_live', owner: { kind: 'participant', participant: theo.id } })],
})
const found = (wanted: Partial<Wanted>): readonly string[] =>
  findPeople(rosterLines(plan), { ...all, ...wanted }).map(({ person }) => person.givenName)

describe('searching the roster', () => {
  test.each([
    ['accents and capitals do not count', 'HELENE ecoute', ['Hélène']],
    ['words come in any order and from any field', 'matinale helene', ['Hélène']],
    ['a telephone number is found with or without its spaces', '0639981611', ['Hélène']],
    ['and as it was written', '06 39 98', ['Hélène']],
    ['an own account finds its person', '@theo_live', ['Théo']],
    ['every word must be there', 'helene rédaction', []],
    ['spaces alone look for nobody in particular', '   ', ['Hélène', 'Théo', 'Basile']],
  ])('%s', (_behaviour, search, names) => {
    expect(found({ search })).toEqual(names)
  })

  test('a status is looked for along with the words', () => {
    expect(found({ status: 'confirmed' })).toEqual(['Hélène', 'Théo'])
    expect(found({ status: 'declined', search: 'helene' })).toEqual([])
  })

  test('each status is counted, in the funnel’s order', () => {
    expect(countByStatus(rosterLines(plan)).filter(({ count }) => count > 0)).toEqual([
      { status: 'confirmed', count: 2 }, { status: 'declined', count: 1 },
    ])
  })
})

describe('sorting the roster', () => {
  test('É sorts as E, not after Z', () => {
    expect(found({})).toEqual(['Hélène', 'Théo', 'Basile'])
  })

  test('who lacks what is sorted by comes last, both ways', () => {
    expect(found({ sort: { column: 'team', direction: 'ascending' } })).toEqual(['Hélène', 'Théo', 'Basile'])
    expect(found({ sort: { column: 'team', direction: 'descending' } })).toEqual(['Théo', 'Hélène', 'Basile'])
  })

  test('a status sorts by its place in the funnel', () => {
    expect(found({ sort: { column: 'status', direction: 'descending' } })).toEqual(['Basile', 'Hélène', 'Théo'])
  })

  test('whatever is sorted by, nobody is lost or doubled', () => {
    const columns = ['givenName', 'familyName', 'role', 'team', 'status', 'email', 'phone', 'device', 'availability', 'accounts', 'briefed', 'slots', 'unknown']
    const people = fc.array(fc.record({ givenName: fc.string(), team: fc.string(), status: fc.constantFrom('confirmed', 'toContact') }))
    fc.assert(fc.property(people, fc.constantFrom(...columns), fc.constantFrom('ascending', 'descending'), (given, column, direction) => {
      // The arbitrary makes only statuses of the closed list.
      const lines = rosterLines(aPlan({ participants: given.map((fields) => aParticipant(fields as Partial<Participant>)) }))
      const shown = findPeople(lines, { ...all, sort: { column, direction: direction as 'ascending' } })
      expect(shown.map(({ id }) => id).sort()).toEqual(lines.map(({ id }) => id).sort())
    }), { numRuns: 50 })
  })
})
