import { tableOf, type Table } from '../../shared/lib/table.ts'
import {
  emptyPlan,
  TABLE_NAMES,
  type AnyRow,
  type Plan,
  type RowOf,
  type TableName,
} from '../../shared/domain/plan/plan.ts'
import type { Campaign } from '../../shared/domain/campaign/campaign.ts'
import { aCampaign } from './builders.ts'

type PlanRows = { readonly [Name in Exclude<TableName, 'campaign'>]?: readonly RowOf<Name>[] }

/**
 * A plan with these rows and a campaign.
 *
 * @example aPlan({ participants: [aParticipant({ givenName: 'Léa' })], campaign: { zone: 'America/New_York' } })
 */
export function aPlan(rows: PlanRows & { readonly campaign?: Partial<Campaign> } = {}): Plan {
  const { campaign, ...others } = rows
  const tables: Partial<Record<TableName, Table<AnyRow>>> = { campaign: tableOf<AnyRow>([aCampaign(campaign)]) }
  for (const name of TABLE_NAMES) {
    if (name === 'campaign' || others[name] === undefined) continue
    // Each table receives the rows given under its own name.
    tables[name] = tableOf<AnyRow>(others[name] as readonly AnyRow[])
  }
  // Tables were filled by name from rows of the same name.
  return { ...emptyPlan(), ...tables } as Plan
}
