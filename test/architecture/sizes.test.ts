import { describe, expect, test } from 'vitest'
import { linesOf, readSources, type Source } from './read-sources.ts'

const WALL = 300

const tooLong = (sources: readonly Pick<Source, 'path' | 'text'>[]): readonly string[] =>
  sources.filter(({ text }) => linesOf(text) > WALL).map(({ path, text }) => `${path}: ${linesOf(text)} lines`)

/** The length below which this share of the files lies. */
const share = (lengths: readonly number[], part: number): number =>
  [...lengths].sort((a, b) => a - b)[Math.max(0, Math.ceil(lengths.length * part) - 1)] ?? 0

describe('lengths of files', () => {
  const sources = readSources()
  const lengths = sources.filter(({ path }) => !path.startsWith('test/')).map(({ text }) => linesOf(text))

  test(`none passes ${String(WALL)} lines, tests included`, () => {
    expect(tooLong(sources)).toEqual([])
  })

  test(`half of the source files have at most 70 lines (now ${String(share(lengths, 0.5))})`, () => {
    expect(share(lengths, 0.5)).toBeLessThanOrEqual(70)
  })

  test(`nine in ten have at most 180 lines (now ${String(share(lengths, 0.9))})`, () => {
    expect(share(lengths, 0.9)).toBeLessThanOrEqual(180)
  })
})

test('a file of 301 lines is refused, one of 300 is not', () => {
  const file = (lines: number): { path: string; text: string } => ({
    path: `${String(lines)}.ts`,
    text: 'x\n'.repeat(lines),
  })
  expect(tooLong([file(300), file(301)])).toEqual(['301.ts: 301 lines'])
})

test('half and nine in ten are taken of all lengths', () => {
  const lengths = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100]
  expect([share(lengths, 0.5), share(lengths, 0.9), share([], 0.5)]).toEqual([50, 90, 0])
})
