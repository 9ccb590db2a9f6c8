import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { handOver, type Stage } from './window/stage.ts'

/** How a test starts the window. */
export interface LaunchOptions {
  readonly stage: Stage
  /** The folder of the build. */
  readonly out: string
  readonly display: string
  /** The data folder; made when it is missing. */
  readonly data: string
  /** What the window remembers of itself (place, size, caches); `data` with `-profile` unless given. */
  readonly profile?: string
  /** The system's language as the app sees it. */
  readonly language?: 'fr' | 'en'
  readonly env?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
}

/** A started app and its first window. */
export interface LaunchedApp {
  readonly electron: ElectronApplication
  readonly page: Page
}

const PATIENCE_MS = 60_000

/** Starts the real app: sandboxed, over a data folder of its own, on a virtual screen. */
export async function launchApp(options: LaunchOptions): Promise<LaunchedApp> {
  const electron = await launchElectron(options)
  const page = await electron.firstWindow({ timeout: PATIENCE_MS })
  await page.waitForLoadState('domcontentloaded')
  return { electron, page }
}

/** Starts the app without waiting for a window. */
export async function launchElectron({ stage, out, display, data, language = 'fr', env = {}, args = [], ...rest }: LaunchOptions): Promise<ElectronApplication> {
  const profile = rest.profile ?? `${data}-profile`
  for (const folder of [data, profile]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    handOver(stage, folder)
  }
  return _electron.launch({
    executablePath: stage.executable,
    args: [out, `--lang=${language}`, ...args],
    cwd: out,
    chromiumSandbox: true,
    timeout: PATIENCE_MS,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: join(stage.folder, 'home'),
      DISPLAY: display,
      TZ: process.env['TZ'] ?? 'Europe/Paris',
      LC_ALL: language === 'fr' ? 'fr_FR.UTF-8' : 'en_GB.UTF-8',
      JOUR_J_DATA: data,
      JOUR_J_PROFILE: profile,
      ...env,
    },
  })
}
