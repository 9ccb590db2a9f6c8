import { openLibrary } from '../../../electron/store/open-library.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { tickingClock, valueOf } from '../../support/store-plans.ts'
import type { RunningApp } from '../../support/window/running-app.ts'

/** The plan of the first campaign as it lies on the disk now, read beside the app, which knows nothing of it. */
export async function storedPlan({ data }: RunningApp): Promise<Plan> {
  const library = openLibrary(data, { clock: tickingClock() })
  const [campaign] = valueOf(await library.list())
  return valueOf(await library.read(campaign?.id ?? '')).plan
}
