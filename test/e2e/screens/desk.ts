import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { handOver } from '../../support/window/stage.ts'
import type { Story } from './open-story.ts'

/** What lies beside the app: a folder of files, and the machine's own dialogs, answered as she would answer them. */
export function deskOf({ app }: Story) {
  const { stage } = inject('window')
  const folder = `${app.data}-desk`
  mkdirSync(folder, { recursive: true })
  handOver(stage, folder)
  return {
    /** Puts a file on the desk. @returns its path */
    put: (name: string, bytes: Uint8Array): string => {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      return path
    },
    /** From now on the dialog that opens files is answered with these. */
    answerOpen: (filePaths: readonly string[]): Promise<void> =>
      app.electron.evaluate(({ dialog }, paths) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: paths.length === 0, filePaths: [...paths] })
      }, filePaths),
    /** From now on the dialog that saves a file is answered with this name on the desk. @returns its path */
    answerSave: async (name: string): Promise<string> => {
      const path = join(folder, name)
      await app.electron.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      }, path)
      return path
    },
  }
}
