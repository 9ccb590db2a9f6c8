import type { AppError } from '../../errors/app-error.ts'
import { ok, type Result } from '../../lib/result.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import { diffOfChange, type Change } from '../plan/change.ts'
import type { Plan } from '../plan/plan.ts'
import { applyDiff, type PlanDiff } from '../plan/plan-diff.ts'
import { checkPlanRules } from '../plan/plan-rules.ts'
import type { Command, CommandContext, IntentCommand } from './command.ts'
import { correctStream } from './correct-stream.ts'
import { addLogEntry, cancelStream, endStream, improvise, pasteLink, replaceSlot, startSlot } from './day-commands.ts'
import { noteMany } from './note-many.ts'
import { editText, useDraft } from './recap-commands.ts'
import { addRecord, editRecord, removeRecords } from './record-commands.ts'
import { RECORD_TABLES, type RecordKind } from './record-kinds.ts'
import { improviseFromItem, linkItem, linkItemToSlot, markNotOurs, typeResult, unlinkItem } from './results-commands.ts'
import { setProof } from './set-proof.ts'
import { anonymise, contactedBy, setStatus } from './roster-commands.ts'
import { cancelSlot, freeze, moveSlot, placeSlots, restoreSlot } from './schedule-commands.ts'

/** What a command did: the plan after it and the very change, which is saved, shown and can be taken back. */
export interface CommandOutcome {
  readonly plan: Plan
  readonly diff: PlanDiff
}

/**
 * Runs one command on a plan. The plan given stays as it is.
 *
 * A refusal (nothing found, outside the day, a rule of the plan broken) is a typed error and changes nothing. A command
 * that changes nothing succeeds with an empty diff.
 */
export function runCommand(plan: Plan, command: Command, context: CommandContext): Result<CommandOutcome, AppError> {
  const diff = diffOfCommand(plan, command, context)
  if (!diff.ok) return diff
  const after = applyDiff(plan, diff.value)
  if (!after.ok) return after
  const rules = checkPlanRules(after.value, diff.value)
  return rules.ok ? ok({ plan: after.value, diff: diff.value }) : rules
}

function diffOfCommand(plan: Plan, command: Command, context: CommandContext): Result<PlanDiff, AppError> {
  if ('diff' in command) return ok(command.diff)
  if ('fields' in command) return ok(diffOfChange(plan, added(plan, command.type, command.fields, context)))
  if ('ids' in command) return removeRecords(plan, recordKindOf(command.type), command.ids)
  const change =
    'id' in command
      ? editRecord(plan, recordKindOf(command.type), command.id, command.changes)
      : changeOfIntent(plan, command, context)
  return change.ok ? ok(diffOfChange(plan, change.value)) : change
}

function added(plan: Plan, type: string, fields: object, context: CommandContext): Change {
  const kind = recordKindOf(type)
  const change = addRecord(plan, kind, fields, context)
  if (kind !== 'touch') return change
  const touched = change.put?.touches?.[0]?.participants ?? []
  return { put: { ...change.put, participants: contactedBy(plan, touched) } }
}

type Handlers = {
  readonly [Type in IntentCommand['type']]: (
    plan: Plan,
    command: Extract<IntentCommand, { type: Type }>,
    context: CommandContext,
  ) => Result<Change, AppError>
}

const HANDLERS: Handlers = {
  'campaign.edit': (plan, command) => ok({ put: { campaign: [{ ...campaignOf(plan), ...command.changes }] } }),
  'roster.setStatus': setStatus,
  'roster.anonymise': anonymise,
  'outreach.writeMessage': (plan, { kind, message }) => {
    const campaign = campaignOf(plan)
    return ok({ put: { campaign: [{ ...campaign, messages: { ...campaign.messages, [kind]: message } }] } })
  },
  'schedule.moveSlot': moveSlot,
  'schedule.placeSlots': placeSlots,
  'schedule.cancelSlot': cancelSlot,
  'schedule.restoreSlot': restoreSlot,
  'schedule.freeze': (plan, command, context) => ok(freeze(plan, command, context)),
  'day.startSlot': startSlot,
  'day.improvise': (plan, command, context) => ok(improvise(plan, command, context)),
  'day.endStream': endStream,
  'day.cancelStream': cancelStream,
  'day.correctStream': correctStream,
  'day.replaceSlot': replaceSlot,
  'day.noteMany': noteMany,
  'day.pasteLink': pasteLink,
  'day.log': (plan, command, context) => ok(addLogEntry(plan, command, context)),
  'results.type': typeResult,
  'results.setProof': setProof,
  'results.linkItem': linkItem,
  'results.linkItemToSlot': linkItemToSlot,
  'results.unlinkItem': unlinkItem,
  'results.markNotOurs': markNotOurs,
  'results.improviseFromItem': improviseFromItem,
  'recap.editText': (plan, command, context) => ok(editText(plan, command, context)),
  'recap.useDraft': (plan, command) => ok(useDraft(plan, command)),
}

function changeOfIntent(plan: Plan, command: IntentCommand, context: CommandContext): Result<Change, AppError> {
  // The handler found under a command's own type takes that command; TypeScript does not correlate the two.
  const handler = HANDLERS[command.type] as (
    plan: Plan,
    command: IntentCommand,
    context: CommandContext,
  ) => Result<Change, AppError>
  return handler(plan, command, context)
}

function recordKindOf(type: string): RecordKind {
  const kind = type.slice(0, type.indexOf('.'))
  if (!Object.hasOwn(RECORD_TABLES, kind)) throw new Error(`unknown record kind: ${kind}`)
  // Checked just above.
  return kind as RecordKind
}
