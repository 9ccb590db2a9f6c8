import { expect, test } from 'vitest'
import { importsOf } from './imports-of.ts'
import { targetOf } from './judge-import.ts'
import { readSources } from './read-sources.ts'

test('the gallery shows every component, or one that it is a part of', () => {
  const graph = new Map(readSources().map((source) => [source.path, importsOf(source).filter(({ typeOnly }) => !typeOnly).map(targetOf)] as const))
  const shown = new Set<string>()
  const show = (path: string): void => {
    if (shown.has(path)) return
    shown.add(path)
    for (const target of graph.get(path) ?? []) show(target)
  }
  show('renderer/ui/gallery/show-gallery.tsx')
  const components = [...graph.keys()].filter((path) => /^renderer\/ui\/[^/]+\.tsx$/u.test(path))
  expect(components.length).toBeGreaterThan(40)
  expect(components.filter((path) => !shown.has(path))).toEqual([])
})
