import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildWindow } from '../support/window/build-window.ts'
import { startDisplay } from '../support/window/display.ts'
import { setStage, strike, type Stage } from '../support/window/stage.ts'

declare module 'vitest' {
  interface ProvidedContext {
    window: { readonly stage: Stage; readonly out: string; readonly display: string }
  }
}

let takeDown = (): void => undefined

/** Once for all end-to-end tests: a virtual screen, an Electron, and the app built from the sources as they are. */
export async function setup(project: TestProject): Promise<void> {
  const stage = await setStage()
  const display = await startDisplay()
  takeDown = () => {
    display.stop()
    strike(stage)
  }
  const out = join(stage.folder, 'out')
  mkdirSync(out)
  buildWindow(out)
  chmodSync(out, 0o755)
  project.provide('window', { stage, out, display: display.name })
}

/** Stops the screen and takes the folder away. */
export function teardown(): void {
  takeDown()
}
