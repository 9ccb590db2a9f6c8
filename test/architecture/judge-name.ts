const ROOMS = ['shared', 'electron', 'renderer', 'test']

/** Beside dotfiles, the few files that tools insist on finding at the root, and what a newcomer reads first. */
const AT_THE_ROOT = [
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'eslint.config.js',
  'electron.config.ts',
  'vitest.config.ts',
]

const SAYS_NOTHING = /^(?:utils?|helpers?|common|types|misc|shared-utils|constants|manager)$/u
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/u

/** Why a tracked file may not be called so or stand there; `null` when it may. `path` is from the root, with `/`. */
export function judgeName(path: string): string | null {
  const parts = path.split('/')
  const [top = ''] = parts
  if (parts.length === 1 && !top.startsWith('.') && !AT_THE_ROOT.includes(top))
    return `${path}: the root holds no such file`
  if (parts.length > 1 && !top.startsWith('.') && !ROOMS.includes(top)) return `${path}: the house has no room ${top}`
  const words = parts.map((part) => part.replace(/\.[^.]*$/u, ''))
  if (/\/index\.tsx?$/u.test(path)) return `${path}: no barrels, import from the file that owns the thing`
  const vague = words.find((word) => SAYS_NOTHING.test(word))
  if (vague !== undefined) return `${path}: “${vague}” says nothing, name the subject`
  const isSource = /\.tsx?$/u.test(path)
  if (isSource && words.some((word) => !KEBAB.test(word))) return `${path}: names are kebab-case`
  return null
}
