import type { ClockProposal, FileOffset } from '../../shared/domain/intake/preview.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { applyDiff, isEmptyDiff } from '../../shared/domain/plan/plan-diff.ts'
import { reconcile } from '../../shared/domain/intake/reconcile.ts'
import { rowOf, rowsOf } from '../../shared/lib/table.ts'
import { aContext, aFile } from './draft-builders.ts'
import type { GeneratedDay, GeneratedPost } from './generated-day.ts'

/** What became of a day's posts: how many there were, how many were linked, and which links are wrong. */
export interface ImportedDay {
  readonly plan: Plan
  readonly posts: number
  readonly linked: number
  readonly wrong: readonly GeneratedPost[]
  readonly proposals: readonly ClockProposal[]
  /** Whether any of the files changed anything. */
  readonly isChanged: boolean
}

/** Imports the files of a day one after the other, with these answers about their clocks. */
export function importDay(day: GeneratedDay, offsets: readonly FileOffset[] = [], round = 'a'): ImportedDay {
  let { plan } = day
  const proposals: ClockProposal[] = []
  const wrong: GeneratedPost[] = []
  let linked = 0
  let isChanged = false
  let count = 0
  day.files.forEach(({ platform, posts }, index) => {
    const file = aFile('results', posts.map(({ fields }) => fields), { platform, file: fileName(platform), shape: `${platform}.posts`, sha256: String(index).repeat(64) })
    const importId = `import:${round}${String(index)}` as const
    const newId = (of: string) => `${of}:${round}${String((count += 1)).padStart(7, '0')}`
    // The ids are made of the kind that is asked for.
    const preview = reconcile(file, plan, aContext({ importId, newId: newId as ReturnType<typeof aContext>['newId'], offsets }))
    const applied = applyDiff(plan, preview.diff)
    if (!applied.ok) throw new Error(JSON.stringify(applied.error))
    plan = applied.value
    isChanged ||= !isEmptyDiff(preview.diff)
    proposals.push(...preview.clockProposals)
    for (const row of preview.rows) {
      const post = posts[row.row - 2]
      const item = rowOf(plan.items, row.record ?? '')
      if (post === undefined || item?.state.kind !== 'linked') continue
      linked += 1
      if (!isTrue(plan, item.state.stream, post)) wrong.push(post)
    }
  })
  return { plan, posts: rowsOf(plan.items).length, linked, wrong, proposals, isChanged }
}

/** The name of a platform's file. */
export function fileName(platform: string): string {
  return `${platform}.csv`
}

function isTrue(plan: Plan, linkedWith: string, { truth }: GeneratedPost): boolean {
  if (truth.stream !== null) return truth.stream === linkedWith
  const stream = rowOf(plan.streams, linkedWith)
  return truth.slot !== null && stream?.slot === truth.slot
}
