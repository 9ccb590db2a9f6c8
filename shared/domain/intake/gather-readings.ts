import { deepEqual } from '../../lib/deep-equal.ts'
import type { Metric } from '../results/metric.ts'
import type { Desk, Touched } from './desk.ts'
import type { Draft, ResultFields, RowRef } from './draft.ts'
import type { ObservationBook, Reading } from './observe.ts'

/** The readings of a file, gathered over its rows before any is kept: rows about one post make one reading. */
export interface Readings {
  /**
   * Takes the reading of a row. Two rows that give one metric two values cannot both be right: the later one is named
   * as an error and refused (`false`); a row that only repeats or adds is named as a warning.
   */
  readonly take: (of: Reading['of'], draft: Draft<ResultFields>, touched: Touched[]) => boolean
  /** Keeps what was gathered and adds the observations to the rows they came from. */
  readonly keep: (book: ObservationBook) => void
}

interface Gathered {
  readonly reading: Reading
  readonly at: RowRef
  readonly rows: readonly Touched[][]
}

/** Starts gathering. The as-of date is the row's own (our results export), else the one of the whole file. */
export function readingsOf(desk: Desk): Readings {
  const gathered = new Map<string, Gathered>()
  return {
    take: (of, draft, touched) => {
      const { fields } = draft
      const asOf = fields.asOf ?? desk.context.asOf
      const reading = { of, asOf, approximate: fields.approximate ?? false, metrics: fields.metrics ?? {} }
      const key = `${JSON.stringify(of)} ${asOf}`
      const earlier = gathered.get(key)
      if (earlier === undefined) {
        gathered.set(key, { reading, at: draft, rows: [touched] })
        return true
      }
      const isTorn = contradict(earlier.reading, reading)
      const name = fields.title ?? fields.permalink ?? fields.platformItemId ?? fields.ref ?? ''
      desk.say(isTorn ? 'error' : 'warning', 'row.duplicateOf', { otherRow: earlier.at.row, name }, draft, name)
      if (!isTorn)
        gathered.set(key, { ...earlier, reading: joined(earlier.reading, reading), rows: [...earlier.rows, touched] })
      return !isTorn
    },
    keep: (book) => {
      for (const { reading, at, rows } of gathered.values()) {
        if (Object.keys(reading.metrics).length === 0) continue
        const observation = book.note(reading, at)
        for (const touched of rows) touched.push(['observations', observation.id])
      }
    },
  }
}

function contradict(left: Reading, right: Reading): boolean {
  // The keys of metrics are metrics.
  const metrics = Object.keys(right.metrics) as Metric[]
  return metrics.some((name) => left.metrics[name] !== undefined && !deepEqual(left.metrics[name], right.metrics[name]))
}

function joined(left: Reading, right: Reading): Reading {
  const approximate = left.approximate || right.approximate
  return { ...left, approximate, metrics: { ...left.metrics, ...right.metrics } }
}
