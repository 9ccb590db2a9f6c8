/** Trouble with a command or a change of the plan. */
export interface PlanErrorParams {
  'plan.stale': { readonly revision: number; readonly base: number }
  'plan.diffMismatch': { readonly table: string; readonly id: string }
  'plan.invalidRow': { readonly table: string; readonly id: string; readonly field: string; readonly reason: string }
  'plan.unknownReference': { readonly table: string; readonly id: string; readonly field: string; readonly missing: string }
  'plan.duplicateAccount': { readonly account: string }
  'plan.oneCampaign': Record<never, never>
  'command.invalid': { readonly field: string; readonly reason: string }
  'command.notFound': { readonly what: string; readonly id: string }
  'command.ambiguous': { readonly what: string; readonly text: string; readonly candidates: string }
  'command.nothingToUndo': Record<never, never>
  'command.nothingToRedo': Record<never, never>
  'schedule.outsideDay': { readonly title: string }
  'campaign.notFound': { readonly id: string }
  'account.notFound': { readonly handle: string }
  'account.ambiguous': { readonly handle: string; readonly candidates: string }
  'day.alreadyStarted': { readonly title: string }
  'day.notLive': { readonly title: string }
  'day.endsBeforeStart': { readonly title: string }
  'day.tooLong': { readonly title: string }
  'usage': { readonly problem: string; readonly usage: string }
  'unexpected': { readonly incident: string }
}
