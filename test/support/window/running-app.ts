import { join } from 'node:path'
import { inject } from 'vitest'
import { createClient, type Client } from '../../../shared/contract/client.ts'
import { launchApp, type LaunchedApp, type LaunchOptions } from '../electron-app.ts'
import { bridgeThrough } from './bridge-through.ts'
import { copyExampleData } from './example-data.ts'

/** A started app with its data folder and the calls of the contract, made through its own page. */
export interface RunningApp extends LaunchedApp {
  readonly data: string
  readonly call: Client['call']
}

let count = 0

/** Starts the app for one test, over a new data folder unless one is given. */
export async function runApp(
  options: Partial<Pick<LaunchOptions, 'data' | 'profile' | 'language' | 'env' | 'args'>> & { readonly withExample?: boolean } = {},
): Promise<RunningApp> {
  const { stage, out, display } = inject('window')
  const { withExample = false, ...rest } = options
  const data = rest.data ?? join(stage.folder, `data-${String(process.pid)}-${String((count += 1))}`)
  if (withExample) copyExampleData(out, data)
  const launched = await launchApp({ ...rest, stage, out, display, data })
  return { ...launched, data, call: createClient(bridgeThrough(launched)).call }
}
