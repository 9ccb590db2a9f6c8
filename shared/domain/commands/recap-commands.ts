import { rowsOf } from '../../lib/table.ts'
import type { Change } from '../plan/change.ts'
import type { Plan } from '../plan/plan.ts'
import type { CommandContext, IntentCommand } from './command.ts'

type CommandOf<Type extends IntentCommand['type']> = Extract<IntentCommand, { type: Type }>

/** Her own words for one part of the REX, with the facts they rest on as they were when she wrote. */
export function editText(plan: Plan, command: CommandOf<'recap.editText'>, context: CommandContext): Change {
  const known = rowsOf(plan.recapTexts).find((text) => text.part === command.part)
  const id = known?.id ?? context.newId('recapText')
  return { put: { recapTexts: [{ id, part: command.part, text: command.text, basedOn: command.basedOn }] } }
}

/** Goes back to the drafted sentences of one part. */
export function useDraft(plan: Plan, command: CommandOf<'recap.useDraft'>): Change {
  const ids = rowsOf(plan.recapTexts).filter((text) => text.part === command.part).map((text) => text.id)
  return { remove: { recapTexts: ids } }
}
