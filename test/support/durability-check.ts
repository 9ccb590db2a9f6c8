import type { Plan } from '../../shared/domain/plan/plan.ts'
import { rowsOf } from '../../shared/lib/table.ts'

/** The tasks that a plan must hold after so many edits of durability-writer.ts: each edit's number but those undone. */
export function isPlanOfRevision(plan: Plan, revision: number): boolean {
  const expected: string[] = []
  for (let number = 1; number <= revision; number += 1) {
    if (number % 9 === 0) expected.pop()
    else expected.push(`${number}`)
  }
  const found = rowsOf(plan.tasks).map(({ title }) => title)
  return JSON.stringify(found.toSorted(byNumber)) === JSON.stringify(expected)
}

function byNumber(left: string, right: string): number {
  return Number(left) - Number(right)
}
