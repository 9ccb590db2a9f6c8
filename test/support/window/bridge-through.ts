import type { Bridge } from '../../../shared/contract/client.ts'
import type { LaunchedApp } from '../electron-app.ts'

/** The page's own bridge, as a test outside of the page uses it. */
export function bridgeThrough({ page }: Pick<LaunchedApp, 'page'>): Bridge {
  return {
    call: (name, input) =>
      page.evaluate(
        // Runs in the page, where the preload has put the bridge.
        ([called, given]) => (globalThis as unknown as { jourJ: Bridge }).jourJ.call(called, given),
        [name, input] as const,
      ),
    listen: () => {
      throw new Error('a test hears of events in the page itself')
    },
  }
}
