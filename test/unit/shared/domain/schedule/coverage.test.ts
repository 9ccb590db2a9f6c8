import { expect, test } from 'vitest'
import { coverageOf } from '../../../../../shared/domain/schedule/coverage.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { aParticipant, aSlot } from '../../../../support/builders.ts'

const window = { windowFrom: 540, windowTo: 660 }

test('minutes covered are the union of the slots inside the window', () => {
  const slots = [
    aSlot({ startMinute: 530, durationSeconds: 900 }),
    aSlot({ startMinute: 540, durationSeconds: 600 }),
    aSlot({ startMinute: 600, durationSeconds: 90 }),
    aSlot({ startMinute: 659, durationSeconds: 600 }),
    aSlot({ startMinute: 700 }),
    aSlot({ startMinute: 610, state: { kind: 'cancelled', reason: '' } }),
    aSlot({ startMinute: null }),
  ]
  expect(coverageOf(aPlan({ slots, campaign: { ...window, coverageTargetMinutes: 55 } }))).toEqual({
    from: 540,
    to: 660,
    coveredMinutes: 12.5,
    windowMinutes: 120,
    share: 12.5 / 120,
    longestGapMinutes: 57.5,
    longestGap: { from: 601.5, to: 659 },
    targetMet: false,
    gapsOverTarget: [{ from: 601.5, to: 659 }],
    startsPerQuarter: [1, 0, 0, 0, 1, 0, 0, 1],
    mostAtOnce: 2,
    hoursWithout: [],
    teamsWithout: [],
    formatsWithout: [],
  })
})

test('a day without slots is one gap, and every hour is without anyone', () => {
  expect(coverageOf(aPlan({ campaign: window }))).toMatchObject({
    coveredMinutes: 0,
    share: 0,
    longestGapMinutes: 120,
    longestGap: { from: 540, to: 660 },
    targetMet: null,
    hoursWithout: [9, 10],
  })
})

test('teams and formats without anyone are named once, as written', () => {
  const people = [
    aParticipant({ team: 'Rédaction' }),
    aParticipant({ team: 'Antenne' }),
    aParticipant({ team: 'ANTENNE' }),
    aParticipant({ team: 'Cinéma', status: 'declined' }),
  ]
  const slots = [
    aSlot({ participants: people.slice(0, 1).map(({ id }) => id), format: 'visit' }),
    aSlot({ startMinute: null, format: 'Revue de presse' }),
  ]
  const { teamsWithout, formatsWithout } = coverageOf(aPlan({ participants: people, slots }))
  expect(teamsWithout).toEqual(['Antenne'])
  expect(formatsWithout).toEqual(['dialogue', 'backstage', 'interview', 'performance', 'Revue de presse'])
})

test('the window of a spring day is an hour shorter', () => {
  const slots = [aSlot({ startMinute: 60, durationSeconds: 3600 })]
  const campaign = { day: '2026-03-29', windowFrom: 0, windowTo: 240 }
  expect(coverageOf(aPlan({ slots, campaign }))).toMatchObject({ share: 60 / 180, longestGapMinutes: 60, hoursWithout: [0, 3] })
})

test('fifty streams of two minutes cover at most 13 % of thirteen hours', () => {
  const slots = Array.from({ length: 50 }, (_, index) => aSlot({ startMinute: 420 + index * 15 }))
  expect(coverageOf(aPlan({ slots })).share).toBeCloseTo(100 / 780, 10)
})
