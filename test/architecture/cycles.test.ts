import { expect, test } from 'vitest'
import { findCycles } from './find-cycles.ts'
import { importsOf } from './imports-of.ts'
import { targetOf } from './judge-import.ts'
import { readSources } from './read-sources.ts'

test('no file reaches itself through what it imports, types included', () => {
  const sources = readSources()
  const graph = new Map(sources.map((source) => [source.path, importsOf(source).map(targetOf)] as const))
  expect(findCycles(graph)).toEqual([])
})

test('a cycle is found wherever it is entered', () => {
  const graph = new Map([
    ['main', ['a', 'b']],
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['a']],
    ['alone', ['alone']],
  ])
  expect(findCycles(graph)).toEqual(['a → b → c → a', 'alone → alone'])
})

test('two ways to one file are no cycle', () => {
  expect(
    findCycles(
      new Map([
        ['a', ['b', 'c']],
        ['b', ['d']],
        ['c', ['d']],
        ['d', []],
      ]),
    ),
  ).toEqual([])
})
