import { join } from 'node:path'
import { forkReader } from '../../electron/sheets/fork-reader.ts'
import type { SpawnReader } from '../../electron/sheets/process/spawn-reader.ts'

const root = join(import.meta.dirname, '..', '..')

/** Starts the real reader child from its sources, with no right but to read them. */
export const spawnRealReader: SpawnReader = forkReader(
  join(root, 'electron', 'sheets', 'child.ts'),
  ['electron/sheets', 'electron/platform', 'shared', 'node_modules', 'package.json'].map((path) => join(root, path)),
)
