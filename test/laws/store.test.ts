import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffPlans } from '../../shared/domain/plan/diff-plans.ts'
import { applyDiff, reverseDiff } from '../../shared/domain/plan/plan-diff.ts'
import { emptyHistory, stepDone, stepRedone, stepUndone } from '../../shared/domain/history/history.ts'
import { withRows } from '../../shared/lib/table.ts'
import { libraryOn } from '../support/store-libraries.ts'
import { memoryDisk } from '../support/store-memory-disk.ts'
import { CAMPAIGN_ID, personId, storePlan, textOfPlan, valueOf } from '../support/store-plans.ts'
import { aParticipant } from '../support/builders.ts'

const action = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('put' as const),
      person: fc.nat(6),
      notes: fc.string({ unit: 'binary' }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), person: fc.nat(6) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('compact' as const, 'reopen' as const) }) },
)

test('any edits, undone and redone, give through the store what they give in memory', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
      const library = libraryOn(memoryDisk())
      let plan = storePlan(3)
      let history = emptyHistory
      let revision = 0
      valueOf(await library.create(plan))
      let open = valueOf(await library.open(CAMPAIGN_ID))
      for (const act of actions) {
        if (act.kind === 'compact') valueOf(await open.compact())
        else if (act.kind === 'reopen') {
          valueOf(await open.close())
          open = valueOf(await library.open(CAMPAIGN_ID))
        } else if (act.kind === 'undo' || act.kind === 'redo') {
          const step = (act.kind === 'undo' ? history.undo : history.redo).at(-1)
          if (step === undefined) continue
          const diff = act.kind === 'undo' ? reverseDiff(step.diff) : step.diff
          plan = valueOf(applyDiff(plan, diff))
          history = act.kind === 'undo' ? stepUndone(history) : stepRedone(history)
          revision = valueOf(await open.append(act.kind, { ...step, diff }, plan)).revision
        } else {
          const put = act.kind === 'put' ? [aParticipant({ id: personId(act.person), notes: act.notes })] : []
          const after = {
            ...plan,
            participants: withRows(plan.participants, put, act.kind === 'remove' ? [personId(act.person)] : []),
          }
          const step = { label: act.kind, at: '2015-04-20T09:00:00.000Z', diff: diffPlans(plan, after) }
          revision = valueOf(await open.append('do', step, after)).revision
          plan = after
          history = stepDone(history, step)
        }
        expect(textOfPlan(open.plan)).toBe(textOfPlan(plan))
        expect([open.revision, open.stacks]).toEqual([revision, history])
      }
      expect(textOfPlan(valueOf(await library.read(CAMPAIGN_ID)).plan)).toBe(textOfPlan(plan))
      valueOf(await open.close())
    }),
    { numRuns: 150 },
  )
})
