import { expect, test } from 'vitest'
import { latestReadings } from '../../../../../shared/domain/results/latest-observation.ts'
import { anObservation } from '../../../../support/builders.ts'

const of = { kind: 'item', item: 'item:1' } as const
const values = (readings: ReturnType<typeof latestReadings>) =>
  Object.fromEntries(Object.entries(readings).map(([metric, { value, from }]) => [metric, [value, from.asOf]]))

test('the latest date counts, whatever the order of import', () => {
  const late = anObservation({ of, asOf: '2015-04-30', metrics: { views: 120 } })
  const early = anObservation({ of, asOf: '2015-04-24', metrics: { views: 100 } })
  expect(values(latestReadings([late, early]))).toEqual({ views: [120, '2015-04-30'] })
})

test('a later reading that lacks a metric does not erase it', () => {
  const readings = latestReadings([
    anObservation({ of, asOf: '2015-04-24', metrics: { views: 100, likes: 5 } }),
    anObservation({ of, asOf: '2015-04-30', metrics: { views: 90 } }),
  ])
  expect(values(readings)).toEqual({ views: [90, '2015-04-30'], likes: [5, '2015-04-24'] })
})

test('of two readings on the same date, the one recorded last', () => {
  const first = anObservation({ of, metrics: { views: 100 } })
  const second = anObservation({ of, metrics: { views: 101 } })
  expect(latestReadings([second, first]).views?.value).toBe(101)
})
