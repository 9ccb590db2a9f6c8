import { posix, win32 } from 'node:path'

/** What of the machine decides where data lies. `home` is the user's folder. */
export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

const NAME = 'jour-j'

/**
 * Where the data folder is unless the user names another: each system's own place for application data, which no cloud
 * folder synchronises by default. Linux: `$XDG_DATA_HOME` (absolute, else ignored, as its specification says), or
 * `~/.local/share`; Windows: `%APPDATA%`; macOS: `~/Library/Application Support`.
 */
export function defaultDataFolder({ platform, env, home }: Surroundings): string {
  if (platform === 'win32') {
    const roaming = env['APPDATA'] ?? ''
    return win32.join(win32.isAbsolute(roaming) ? roaming : win32.join(home, 'AppData', 'Roaming'), NAME)
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', NAME)
  const given = env['XDG_DATA_HOME'] ?? ''
  return posix.join(posix.isAbsolute(given) ? given : posix.join(home, '.local', 'share'), NAME)
}
