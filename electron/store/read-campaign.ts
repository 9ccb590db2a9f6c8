import type { Plan } from '../../shared/domain/plan/plan.ts'
import type { StoreContext } from './context.ts'
import { inspectCampaign } from './inspect-campaign.ts'
import { refusalOf } from './refuse-campaign.ts'

const TRIES = 10
const PAUSE_MS = 20

/**
 * The last acknowledged state of a campaign, without its lock and without writing anything. A writer that replaces its
 * files at this moment makes them look mixed; they are read again before they are called damaged.
 */
export async function readCampaign(
  { disk, sleep }: StoreContext,
  folder: string,
): Promise<{ readonly plan: Plan; readonly revision: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const found = await inspectCampaign(disk, folder)
    if (found.kind === 'good') return { plan: found.plan, revision: found.point.revision }
    if (found.kind === 'newer' || attempt === TRIES) throw await refusalOf(disk, folder, found, null)
    await sleep(PAUSE_MS)
  }
}
