import { expect, test } from 'vitest'
import { commandSchema } from '../../../../../shared/contract/command-schema.ts'

test('who will say the figure of an objective can be written, while where a record comes from cannot', () => {
  const ofObjective = { type: 'objective.edit', id: 'objective:1', changes: { source: 'the switchboard' } }
  expect(commandSchema.safeParse(ofObjective).data).toEqual(ofObjective)
  const typed = { kind: 'typed', typedBy: 'somebody else', on: '2015-04-20' }
  for (const type of ['participant.add', 'slot.add', 'figure.add', 'touch.add', 'trend.add'])
    expect([type, commandSchema.safeParse({ type, fields: { source: typed } }).success]).toEqual([type, false])
})
