import { expect, test } from 'vitest'
import { defaultDataFolder } from '../../../../electron/platform/paths.ts'

test.each([
  ['linux', {}, '/home/anne', '/home/anne/.local/share/jour-j'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/home/anne', '/data/jour-j'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/anne', '/home/anne/.local/share/jour-j'],
  ['darwin', { XDG_DATA_HOME: '/data' }, '/Users/anne', '/Users/anne/Library/Application Support/jour-j'],
  ['win32', { APPDATA: 'D:\\Profils\\anne' }, 'C:\\Users\\anne', 'D:\\Profils\\anne\\jour-j'],
  ['win32', {}, 'C:\\Users\\anne', 'C:\\Users\\anne\\AppData\\Roaming\\jour-j'],
] as const)('on %s with %o the data of %s lie in %s', (platform, env, home, expected) => {
  expect(defaultDataFolder({ platform, env, home })).toBe(expected)
})
