import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { judgeName } from './judge-name.ts'
import { ROOT } from './read-sources.ts'

/** Every file that git keeps or would keep. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '')

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
