import { expect, test } from 'vitest'
import { startPlanSession } from '../../../electron/app/plan-session.ts'
import type { OpenCampaign } from '../../../electron/app/ports.ts'
import { ok } from '../../../shared/lib/result.ts'
import { aPlan } from '../../support/a-plan.ts'
import { countingIds } from '../../support/ids.ts'

/** A campaign whose disk always works and keeps nothing but the revision. */
function aCampaignInMemory(): OpenCampaign {
  let revision = 0
  const done = () => Promise.resolve(ok(undefined))
  return {
    plan: aPlan(),
    revision,
    stacks: { undo: [], redo: [] },
    notes: [],
    append: () => {
      revision += 1
      return Promise.resolve(ok({ revision }))
    },
    keep: done,
    keepImage: () => Promise.resolve(ok('')),
    readKept: () => Promise.resolve(ok(new Uint8Array())),
    backUp: done,
    compact: done,
    forget: done,
    close: done,
  }
}

test('who hears of an edit already knows what can be undone and done again', async () => {
  const machine = { clock: { now: () => '2015-04-20T08:00:00.000Z' }, newId: countingIds() }
  const session = startPlanSession(aCampaignInMemory(), machine)
  const heard: (readonly [revision: number, undo: string | undefined, redo: string | undefined])[] = []
  session.listen(({ revision }) => {
    const { undo, redo } = session.history()
    heard.push([revision, undo.at(-1)?.label, redo.at(-1)?.label])
  })

  await session.run({ type: 'task.add', fields: { title: 'Brief the hosts' } })
  await session.undo()
  await session.redo()

  expect(heard).toEqual([[1, 'task.add', undefined], [2, undefined, 'task.add'], [3, 'task.add', undefined]])
})
