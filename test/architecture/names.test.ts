import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { judgeName } from './judge-name.ts'
import { ROOT } from './read-sources.ts'

/** What git leaves out, and git itself. */
const LEFT_OUT = ['.git', '.cache', 'node_modules', 'out', 'dist', 'example']

/** Every file of the project, wherever it was unpacked. */
const files = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => !LEFT_OUT.includes(entry.name))
  .flatMap((entry) => (entry.isDirectory() ? filesUnder(entry.name) : [entry.name]))

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}

test('every file stands in a room and its name says what it is', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(files.map(judgeName).filter((reason) => reason !== null)).toEqual([])
})

test.each([
  'notes.md',
  'tools/build.ts',
  'shared/domain/plan/index.ts',
  'shared/lib/utils.ts',
  'electron/helpers/x.ts',
  'shared/common/x.ts',
  'shared/types.ts',
  'shared/lib/cleanText.ts',
  'electron/store/SnapshotFile.ts',
])('%s is refused', (path) => {
  expect(judgeName(path)).not.toBeNull()
})

test.each([
  'README.md',
  '.ci/run',
  '.gitignore',
  'electron/cli.ts',
  'shared/sheets/roster.columns.ts',
  'shared/i18n/messages.fr.ts',
  'electron/store/migrations/001-first.ts',
  'test/fixtures/Classeur été.xlsx',
])('%s is accepted', (path) => {
  expect(judgeName(path)).toBeNull()
})
