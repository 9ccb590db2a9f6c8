/** The median of a list of measures. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** One pair of timings: the thing and its reference, taken in turn so that the machine's moods fall on both. */
export interface Comparison {
  readonly name: string
  readonly reference: string
  readonly milliseconds: number
  readonly referenceMilliseconds: number
  readonly ratio: number
  readonly ratios: readonly [lowest: number, highest: number]
}

/**
 * Times a piece of work against a reference in the same run: one warm-up each, then A B A B… The ratio is the median of
 * the ratios pair by pair. No figure of this is ever asserted on.
 */
export async function compare(
  name: string,
  work: () => Promise<unknown>,
  reference: string,
  referenceWork: () => Promise<unknown>,
  rounds = 7,
): Promise<Comparison> {
  await work()
  await referenceWork()
  const times: number[] = []
  const references: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    times.push(await timed(work))
    references.push(await timed(referenceWork))
  }
  const ratios = times.map((time, index) => time / (references[index] ?? Number.NaN))
  return {
    name,
    reference,
    milliseconds: median(times),
    referenceMilliseconds: median(references),
    ratio: median(ratios),
    ratios: [Math.min(...ratios), Math.max(...ratios)],
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
