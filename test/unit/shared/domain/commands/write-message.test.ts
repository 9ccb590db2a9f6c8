import { expect, test } from 'vitest'
import { commandSchema } from '../../../../../shared/contract/command-schema.ts'
import type { Command } from '../../../../../shared/domain/commands/command.ts'
import { runCommand } from '../../../../../shared/domain/commands/run-command.ts'
import { campaignOf } from '../../../../../shared/domain/plan/campaign-of.ts'
import { applyDiff, reverseDiff } from '../../../../../shared/domain/plan/plan-diff.ts'
import type { Plan } from '../../../../../shared/domain/plan/plan.ts'
import { aPlan } from '../../../../support/a-plan.ts'

const context = { now: '2015-04-20T08:00:00Z', newId: <Kind extends string>(kind: Kind) => `${kind}:t1` as const, typedBy: 'Anne' }
const run = (plan: Plan, command: Command) => {
  const outcome = runCommand(plan, command, context)
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value
}
const invitation = { subject: 'Venez !', body: 'Bonjour {Prénom},\n\nà bientôt.' }
const write: Command = { type: 'outreach.writeMessage', kind: 'before', message: invitation }

test('a message that she wrote stands in the campaign, beside the other one, and is taken back in one step', () => {
  const plan = aPlan()
  const { plan: after, diff } = run(plan, write)
  expect(campaignOf(after).messages).toEqual({ before: invitation, after: null })
  const chased = run(after, { type: 'outreach.writeMessage', kind: 'after', message: { subject: 'Vos chiffres', body: '' } }).plan
  expect(campaignOf(chased).messages).toEqual({ before: invitation, after: { subject: 'Vos chiffres', body: '' } })
  const back = applyDiff(after, reverseDiff(diff))
  expect(back.ok && campaignOf(back.value)).toEqual(campaignOf(plan))
})

test('the same words again change nothing; none takes the app’s own words', () => {
  const { plan } = run(aPlan(), write)
  expect(run(plan, write).diff).toEqual({})
  expect(campaignOf(run(plan, { ...write, message: null }).plan).messages).toEqual({ before: null, after: null })
})

test('at the door: a kind or a field that does not exist is refused', () => {
  expect(commandSchema.safeParse(write).success).toBe(true)
  for (const wrong of [{ ...write, kind: 'during' }, { ...write, message: { subject: 'x' } }, { ...write, message: { ...invitation, to: 'y' } }]) {
    expect(commandSchema.safeParse(wrong).success).toBe(false)
  }
})
