import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient, type Bridge, type Client } from '../../shared/contract/client.ts'
import { launchApp, type LaunchedApp, type LaunchOptions } from '../support/electron-app.ts'
import { handOver } from '../support/window/stage.ts'

/** Where a window is measured. */
export type Place = Pick<LaunchOptions, 'stage' | 'out' | 'display'>

/** A line of the table: what was measured, beside what it is to be compared with. */
export interface Measure {
  readonly name: string
  readonly value: string
  readonly reference: string
  readonly referenceValue: string
}

/** Run in the page: from each key to the frame after it, in milliseconds, in `keyTimes`. */
export const WATCH_KEYS = `window.keyTimes = []; addEventListener('keydown', ({ timeStamp }) => {
  requestAnimationFrame(() => setTimeout(() => window.keyTimes.push(performance.now() - timeStamp)))
}, true)`

let count = 0

/** Starts the app in English over a new data folder. */
export function startWindow(place: Place): Promise<LaunchedApp> {
  count += 1
  return launchApp({ ...place, data: join(place.stage.folder, `bench-${String(count)}`), language: 'en' })
}

/** The calls of the contract, made through the page's own bridge. */
export function callsOf({ page }: LaunchedApp): Client['call'] {
  const call: Bridge['call'] = (name, input) =>
    // Runs in the page, where the preload has put the bridge.
    page.evaluate(([called, sent]) => (globalThis as unknown as { jourJ: Bridge }).jourJ.call(called, sent), [name, input] as const)
  return createClient({ call, listen: () => () => undefined }).call
}

/** A roster of this many people, as a file that the app may read. @returns its path */
export function rosterFile({ stage }: Place, people: number): string {
  const folder = join(stage.folder, 'rosters')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `roster-${String(people)}.csv`)
  const lines = Array.from({ length: people }, (_none, index) => `Nom${String(index)};Prénom${String(index)};p${String(index)}@example.org;Équipe ${String(index % 40)}`)
  writeFileSync(path, ['Nom;Prénom;E-mail;Équipe', ...lines].join('\n'))
  handOver(stage, folder)
  return path
}

/** Brings a roster into a new campaign through the screens, as she does; leaves the window on "done". */
export async function importThrough(app: LaunchedApp, path: string, people: number): Promise<void> {
  const { electron, page } = app
  const created = await callsOf(app)('campaign.create', { name: 'Measured', day: '2026-06-05', zone: 'Europe/Paris', language: 'en' })
  if (!created.ok) throw new Error(created.error.code)
  await page.reload()
  await page.getByRole('button', { name: /^Measured/u }).click()
  await page.getByRole('navigation').getByRole('button', { name: 'Participants' }).click()
  await electron.evaluate(({ dialog }, file) => { dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] }) }, path)
  await page.getByRole('main').getByRole('button', { name: 'Import', exact: true }).first().click()
  const shown = people.toLocaleString('en-GB')
  await page.getByRole('button', { name: `Import ${shown} rows` }).click({ timeout: 300_000 })
  await page.getByText(`${shown} rows imported`).first().waitFor({ timeout: 300_000 })
}
