import { dateOfMoment } from '../schedule/day-time.ts'
import type { Campaign } from '../campaign/campaign.ts'
import type { AccountId, StreamId } from '../values/id-schema.ts'
import type { Moment, PlainDate } from '../values/moment.ts'
import type { Perimeter } from './figure.ts'

/** What to count: everything, or only some streams, some accounts, some dates, readings until a date. */
export interface Scope {
  readonly streams: ReadonlySet<StreamId> | null
  readonly accounts: ReadonlySet<AccountId> | null
  readonly from: PlainDate | null
  readonly to: PlainDate | null
  readonly readUntil: PlainDate | null
}

export const EVERYTHING: Scope = { streams: null, accounts: null, from: null, to: null, readUntil: null }

/** The scope of a figure's perimeter: what to count so that a computed figure covers the very same. */
export function scopeOf(perimeter: Perimeter): Scope {
  switch (perimeter.kind) {
    case 'streams':
      return { ...EVERYTHING, streams: new Set(perimeter.streams) }
    case 'accounts':
      return { ...EVERYTHING, accounts: new Set(perimeter.accounts), from: perimeter.from, to: perimeter.to }
    case 'term':
      return { ...EVERYTHING, from: perimeter.from, to: perimeter.to }
    case 'campaign':
      return EVERYTHING
  }
}

/** Whether a moment lies on the scope's dates. Without a moment, the campaign's day is taken. */
export function isInDates(scope: Scope, moment: Moment | null, campaign: Campaign): boolean {
  if (scope.from === null && scope.to === null) return true
  const date = (moment === null ? null : dateOfMoment(moment, campaign.zone)) ?? campaign.day
  return (scope.from === null || scope.from <= date) && (scope.to === null || date <= scope.to)
}

/** Whether an account is counted. A stream without an account belongs to no account's perimeter. */
export function isInAccounts(scope: Scope, account: AccountId | null): boolean {
  return scope.accounts === null || (account !== null && scope.accounts.has(account))
}
