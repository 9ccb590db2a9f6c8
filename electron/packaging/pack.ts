import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'electron-builder'
import { configurationOf, type Packing } from './configuration.ts'

/** Packs for this machine's own system: installers, or with `isFolder` the unpacked application. */
export async function pack(packing: Packing, isFolder: boolean): Promise<readonly string[]> {
  return build({ config: configurationOf(packing), dir: isFolder, publish: 'never', projectDir: packing.out })
}

/** The Electron that is shipped: the exact version that package.json names. */
export function shippedElectron(root: string): string {
  // Our own package.json.
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { devDependencies: { electron: string } }
  return devDependencies.electron
}
