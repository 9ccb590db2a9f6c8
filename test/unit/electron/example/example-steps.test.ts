import { describe, expect, test } from 'vitest'
import { ADD_INPUTS } from '../../../../electron/app/add/add-input.ts'
import { newCampaign } from '../../../../electron/app/new-campaign.ts'
import { EXAMPLE_CAMPAIGN } from '../../../../electron/example/content/campaign.ts'
import { exampleSteps } from '../../../../electron/example/example-steps.ts'
import type { ExampleFile } from '../../../../electron/example/example-file.ts'
import { runCommand } from '../../../../shared/domain/commands/run-command.ts'
import { countingIds } from '../../../support/ids.ts'

const files: readonly ExampleFile[] = [
  { name: 'a.xlsx', bytes: new Uint8Array(), kind: 'roster', options: {} },
  { name: 'b.xlsx', bytes: new Uint8Array(), kind: 'schedule', options: {} },
  { name: 'c.csv', bytes: new Uint8Array(), kind: 'results', options: { asOf: '2015-04-24' } },
  { name: 'd.csv', bytes: new Uint8Array(), kind: 'mentions', options: {} },
  { name: 'e.csv', bytes: new Uint8Array(), kind: 'series', options: {} },
]
const steps = exampleSteps(files)

describe('the steps that build the example', () => {
  test('what is typed is in the very form that `add` takes from a file', () => {
    const refused = steps.flatMap((step) => {
      if (step.kind !== 'add') return []
      const parsed = ADD_INPUTS[step.what].safeParse(step.json)
      return parsed.success ? [] : [{ what: step.what, problem: parsed.error.message }]
    })
    expect(refused).toEqual([])
  })

  test('the commands run one after the other on a new campaign', () => {
    const newId = countingIds('e')
    const started = newCampaign(EXAMPLE_CAMPAIGN, newId)
    if (!started.ok) throw new Error('the example’s campaign is refused')
    let plan = started.value
    const context = { now: '2015-05-05T08:00:00.000Z', newId, typedBy: '' }
    for (const step of steps) {
      if (step.kind !== 'command') continue
      const outcome = runCommand(plan, step.command, context)
      if (!outcome.ok) throw new Error(`${step.command.type}: ${JSON.stringify(outcome.error)}`)
      plan = outcome.value.plan
    }
    expect([plan.objectives.size, plan.tasks.size, plan.relays.size, plan.accounts.size]).toEqual([3, 10, 4, 3])
  })

  test('every file is imported once, after what it needs', () => {
    const imports = steps.flatMap((step) => (step.kind === 'import' ? step.files : []))
    expect(imports).toEqual(['a.xlsx', 'b.xlsx', 'c.csv', 'd.csv', 'e.csv'])
  })

  test('the figures of the press are typed with what they cover and of when they are', () => {
    const figures = steps.flatMap((step) => (step.kind === 'add' && step.what === 'figure' ? [step.json] : []))
    const told = figures.map(({ metric, value, approximate, perimeter, asOf }) => [metric, value, approximate, perimeter, asOf])
    const station = { accounts: ['periscope:@station'] }
    expect(told).toEqual([
      ['likes.total', 27_000, false, station, '2015-04-24'],
      ['followers', 3_727, false, station, '2015-05-04'],
      ['mentions.total', 1_000, true, { term: '#periscopeday' }, '2015-04-24'],
      ['views.mean', 100, true, {}, '2015-05-04'],
      ['streams.count', 50, true, {}, '2015-05-04'],
    ])
  })
})
