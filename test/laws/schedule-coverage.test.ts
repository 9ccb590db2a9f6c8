import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverageOf } from '../../shared/domain/schedule/coverage.ts'
import type { Slot } from '../../shared/domain/schedule/slot.ts'
import { aPlan } from '../support/a-plan.ts'
import { aSlot } from '../support/builders.ts'
import { deepFreeze } from '../support/deep-freeze.ts'

const aRandomSlot = fc
  .record({
    startMinute: fc.option(fc.integer({ min: 0, max: 1500 }), { freq: 12 }),
    durationSeconds: fc.integer({ min: 0, max: 40 }).map((minutes) => minutes * 60),
    state: fc.constantFrom<Slot['state']>({ kind: 'planned' }, { kind: 'planned' }, { kind: 'cancelled', reason: '' }),
  })
  .map((fields) => aSlot(fields))
const aWindow = fc
  .tuple(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 1, max: 300 }))
  .map(([windowFrom, minutes]) => ({ windowFrom, windowTo: windowFrom + minutes }))

test('coverage is what counting minute by minute gives', () => {
  fc.assert(
    fc.property(fc.array(aRandomSlot, { maxLength: 20 }), aWindow, (slots, window) => {
      const running = slots.flatMap(({ startMinute, state, durationSeconds }) =>
        startMinute === null || state.kind !== 'planned' ? [] : [{ from: startMinute, to: startMinute + durationSeconds / 60 }],
      )
      const minutes = Array.from({ length: window.windowTo - window.windowFrom }, (_, index) => window.windowFrom + index)
      const isCovered = minutes.map((minute) => running.some(({ from, to }) => from <= minute && minute < to))
      const covered = isCovered.filter(Boolean).length
      const gaps = isCovered.map((is) => (is ? 'x' : '.')).join('').split('x')
      const starts = minutes.map((minute) => running.filter(({ from }) => from === minute).length)
      const quarters = Array.from({ length: Math.ceil(minutes.length / 15) }, (_, quarter) =>
        starts.slice(quarter * 15, quarter * 15 + 15).reduce((sum, count) => sum + count, 0),
      )
      const coverage = coverageOf(deepFreeze(aPlan({ slots, campaign: window })))
      expect(coverage.coveredMinutes).toBeCloseTo(covered, 6)
      expect(coverage.share).toBeCloseTo(covered / minutes.length, 6)
      expect(coverage.longestGapMinutes).toBeCloseTo(Math.max(...gaps.map((gap) => gap.length)), 6)
      expect(coverage.startsPerQuarter).toEqual(quarters)
    }),
    { numRuns: 400 },
  )
})

test('a gap named is really empty and as long as said', () => {
  fc.assert(
    fc.property(fc.array(aRandomSlot, { maxLength: 20 }), aWindow, (slots, window) => {
      const { longestGap, longestGapMinutes, gapsOverTarget, targetMet } = coverageOf(
        aPlan({ slots, campaign: { ...window, coverageTargetMinutes: 30 } }),
      )
      expect(longestGap === null ? 0 : longestGap.to - longestGap.from).toBeCloseTo(longestGapMinutes, 6)
      expect(targetMet).toBe(gapsOverTarget.length === 0)
      expect(gapsOverTarget.every(({ from, to }) => to - from > 30)).toBe(true)
    }),
  )
})
