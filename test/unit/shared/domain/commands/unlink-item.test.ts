import { expect, test } from 'vitest'
import { runCommand } from '../../../../../shared/domain/commands/run-command.ts'
import { rowOf } from '../../../../../shared/lib/table.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { anItem, aStream } from '../../../../support/builders.ts'
import { countingIds } from '../../../../support/ids.ts'

const stream = aStream()
const item = anItem({ state: { kind: 'linked', stream: stream.id, by: 'link', confidence: 1 } })
const context = { now: '2015-04-24T10:00:00.000Z', newId: countingIds('n'), typedBy: '' }
const plan = aPlan({ streams: [stream], items: [item] })

test('an item that she unlinked is known to be unlinked by hand', () => {
  const after = runCommand(plan, { type: 'results.unlinkItem', item: item.id }, context)
  expect(after.ok && rowOf(after.value.plan.items, item.id)?.state).toEqual({ kind: 'unassigned', by: 'hand' })
})
