import { expect, test } from 'vitest'
import { changedSince } from '../../../../renderer/features/run-of-show/changed-since.view.ts'
import { freezeName } from '../../../../renderer/features/run-of-show/freeze-name.ts'
import type { Slot } from '../../../../shared/domain/schedule/slot.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { aCampaign, aParticipant, aSlot } from '../../../support/builders.ts'

const en = translator('en')
const lea = aParticipant()
const yves = aParticipant({ givenName: 'Yves', familyName: 'Roy' })
const slot = aSlot({ title: 'Tour', startMinute: 900, participants: [lea.id] })
const frozen = (...slots: Slot[]) => ({ id: 'baseline:1' as const, name: 'J−1', frozenAt: '2015-04-22T16:00:00Z', slots })
const peopleAfter = (before: Slot[], after: Slot[]) =>
  changedSince(aPlan({ participants: [lea, yves], slots: after, baselines: [frozen(...before)] }), en)?.people.map((person) => `${person.name} | ${person.changes.join(' | ')}`)

test('before any freeze there is nothing to compare with', () => {
  expect(changedSince(aPlan({ slots: [slot] }), en)).toBeNull()
})

test('the run of show that was frozen concerns nobody, nor do notes between planners', () => {
  expect(peopleAfter([slot], [{ ...slot, notes: 'Call them.' }])).toEqual([])
})

test('who was in the slot and who is now are both told', () => {
  expect(peopleAfter([slot], [{ ...slot, startMinute: 924, place: 'Studio 2', participants: [yves.id] }])).toEqual([
    'Léa Durand | Tour: 15:00 → 15:24, participants, place', 'Yves Roy | Tour: 15:00 → 15:24, participants, place',
  ])
})

test('a slot that is gone, one that is new and one that is cancelled are told to their people', () => {
  const added = aSlot({ title: 'Encore', startMinute: 1000, participants: [lea.id] })
  const cancelled = aSlot({ title: 'Roof', participants: [lea.id] })
  expect(peopleAfter([slot, cancelled], [added, { ...cancelled, state: { kind: 'cancelled', reason: 'rain' } }])?.[0]?.split(' | ').sort()).toEqual([
    'Encore: added at 16:40', 'Léa Durand', 'Roof: cancelled', 'Tour: removed',
  ])
})

test('only the latest freeze counts', () => {
  const later = { ...frozen({ ...slot, startMinute: 924 }), id: 'baseline:0' as const, name: 'J', frozenAt: '2015-04-23T05:00:00Z' }
  const plan = aPlan({ slots: [{ ...slot, startMinute: 924 }], baselines: [frozen(slot), later] })
  expect(changedSince(plan, en)).toMatchObject({ name: 'J', slots: 0 })
})

test('a version is named by its distance to the day, on the clock of the day', () => {
  const campaign = aCampaign({ day: '2015-04-23', zone: 'Europe/Paris' })
  const named = (instant: string): string => freezeName(campaign, new Date(instant), en)
  expect(named('2015-04-20T10:00:00Z')).toBe('J−3')
  expect(named('2015-04-22T22:30:00Z')).toBe('Day J')
  expect(named('2015-04-24T10:00:00Z')).toBe('J+1')
})
