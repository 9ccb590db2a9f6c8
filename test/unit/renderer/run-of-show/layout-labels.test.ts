import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutLabels, type WantedLabel } from '../../../../renderer/features/run-of-show/layout-labels.ts'

const GAP = 6
const labels: fc.Arbitrary<readonly WantedLabel[]> = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 1200 }), width: fc.integer({ min: 1, max: 240 }) }), { maxLength: 60 })
  .map((all) => all.map((one, index) => ({ ...one, id: `slot:${index}` })))

const meet = (a: WantedLabel, b: WantedLabel): boolean => a.x < b.x + b.width + GAP && b.x < a.x + a.width + GAP

test('no two labels of a lane lie over each other, whatever the crowd', () => {
  fc.assert(fc.property(labels, (wanted) => {
    const { laneOf } = layoutLabels(wanted, GAP)
    const clashes = wanted.flatMap((a, index) => wanted.slice(index + 1).filter((b) => laneOf.get(a.id) === laneOf.get(b.id) && meet(a, b)))
    expect(clashes).toEqual([])
  }))
})

test('there are as few lanes as the thickest crowd needs', () => {
  fc.assert(fc.property(labels, (wanted) => {
    // At the tick of each label: how many labels, with the gap after them, cover that place.
    const crowd = (at: WantedLabel): number => wanted.filter((one) => one.x <= at.x && at.x < one.x + one.width + GAP).length
    expect(layoutLabels(wanted, GAP).lanes).toBe(Math.max(0, ...wanted.map(crowd)))
  }))
})

test('the order in which slots were made changes nothing', () => {
  fc.assert(fc.property(labels, (wanted) => {
    expect(layoutLabels([...wanted].reverse(), GAP)).toEqual(layoutLabels(wanted, GAP))
  }))
})

test('labels at one and the same time stand under each other', () => {
  const wanted = ['a', 'b', 'c'].map((id) => ({ id, x: 100, width: 90 }))
  expect([...layoutLabels(wanted, GAP).laneOf]).toEqual([['a', 0], ['b', 1], ['c', 2]])
})
