import { rowOf } from '../../lib/table.ts'
import type { Plan } from '../plan/plan.ts'
import type { Source } from '../values/source.ts'
import type { NamedSource, SourceGroup } from './recap-rows.ts'

/** A source with the name of its file. An import that is gone (forgotten people) leaves sheet and row. */
export function nameSource(plan: Plan, source: Source): NamedSource {
  if (source.kind === 'typed') return source
  const file = rowOf(plan.imports, source.import)?.file ?? ''
  return { kind: 'file', file, sheet: source.sheet, row: source.row }
}

/** Sources with the names of their files, each once, in their order. */
export function nameSources(plan: Plan, sources: readonly Source[]): readonly NamedSource[] {
  const byKey = new Map(sources.map((source) => [JSON.stringify(source), source]))
  return [...byKey.values()].map((source) => nameSource(plan, source))
}

/** How many different rows of which sheets, and who typed how many facts on which day. */
export function groupSources(plan: Plan, sources: readonly Source[]): readonly SourceGroup[] {
  const groups = new Map<string, { group: SourceGroup; rows: Set<number> }>()
  for (const [index, source] of sources.entries()) {
    const named = nameSource(plan, source)
    const key = JSON.stringify(source.kind === 'typed' ? source : [source.import, source.sheet])
    const known = groups.get(key) ?? { group: { ...named, rows: 0 }, rows: new Set() }
    // Facts typed on one day by one person have no row: each counts.
    known.rows.add(named.kind === 'file' ? named.row : index)
    groups.set(key, known)
  }
  return [...groups.values()].map(({ group, rows }) => withCount(group, rows.size))
}

function withCount(group: SourceGroup, rows: number): SourceGroup {
  return group.kind === 'file'
    ? { kind: 'file', file: group.file, sheet: group.sheet, rows }
    : { kind: 'typed', typedBy: group.typedBy, on: group.on, rows }
}
