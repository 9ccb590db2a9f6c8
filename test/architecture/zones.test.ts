import { expect, test } from 'vitest'
import { importsOf } from './imports-of.ts'
import { judgeImport } from './judge-import.ts'
import { readSources, sourceOf } from './read-sources.ts'
import { ZONES } from './zones.ts'

test('every file imports only what its room may import', () => {
  const wrong = readSources().flatMap((source) =>
    importsOf(source).flatMap((found) => {
      const reason = judgeImport(found)
      return reason === null ? [] : [`${found.from}: ${reason}`]
    }),
  )
  expect(wrong).toEqual([])
})

/** For every room, an import that it must refuse. */
const WRONG_DOORS: Readonly<Record<string, string>> = {
  'shared/lib/': 'zod',
  'shared/errors/': '../domain/plan/plan.ts',
  'shared/i18n/': '../domain/plan/plan.ts',
  'shared/domain/values/': '../plan/plan.ts',
  'shared/domain/campaign/': '../roster/participant.ts',
  'shared/domain/roster/': '../../sheets/table.ts',
  'shared/domain/outreach/': '../../i18n/translate.ts',
  'shared/domain/schedule/': '../results/indicators.ts',
  'shared/domain/day/': '../commands/run-command.ts',
  'shared/domain/results/': '../intake/reconcile.ts',
  'shared/domain/recap/': '../../sheets/recap.sheets.ts',
  'shared/domain/plan/': '../intake/reconcile.ts',
  'shared/domain/intake/': '../commands/run-command.ts',
  'shared/domain/commands/': '../history/history.ts',
  'shared/domain/history/': '../intake/reconcile.ts',
  'shared/sheets/': 'xlsx',
  'shared/contract/': '../../electron/app/ports.ts',
  'electron/app/': '../store/open-library.ts',
  'electron/store/': 'xlsx',
  'electron/sheets/': 'lowdb',
  'electron/sheets/child.ts': '../store/open-library.ts',
  'electron/platform/': '../compose.ts',
  'electron/platform/runtime/': '../../store/open-library.ts',
  'electron/packaging/': '../app/create-app.ts',
  'electron/example/': '../app/create-app.ts',
  'electron/images/': '../../shared/domain/plan/plan.ts',
  'electron/documents/': '../store/open-library.ts',
  'electron/compose.ts': 'electron',
  'electron/cli.ts': 'electron',
  'electron/command-line/': '../store/open-library.ts',
  'electron/main.ts': './store/open-library.ts',
  'electron/preload.ts': '../renderer/main.tsx',
  'electron/desktop/': '../sheets/read-file.ts',
  'renderer/ui/': '../../shared/domain/plan/plan.ts',
  'renderer/api/': '../features/roster/grid.tsx',
  'renderer/actions/': '../ui/button.tsx',
  'renderer/i18n/': '../actions/undo.ts',
  'renderer/features/': '../schedule/grid.tsx',
  'renderer/': 'electron',
  'electron.config.ts': './electron/compose.ts',
  'vitest.config.ts': './shared/lib/result.ts',
  'test/': 'electron',
}

test('every room has a wrong door that is tried', () => {
  expect(Object.keys(WRONG_DOORS).sort()).toEqual(ZONES.map((zone) => zone.files).sort())
})

test.each(ZONES.map((zone) => zone.files))('%s refuses its wrong door and says which is the right one', (files) => {
  const from = files === 'renderer/features/' ? `${files}roster/x.ts` : files.endsWith('/') ? `${files}x.ts` : files
  const specifier = WRONG_DOORS[files] ?? ''
  const depth = files === 'renderer/features/' ? { specifier: '../schedule/grid.tsx' } : { specifier }
  expect(judgeImport({ from, typeOnly: false, ...depth })).toContain(' may not import ')
})

test('a subject takes types from another, nothing that runs', () => {
  const from = 'shared/domain/schedule/coverage.ts'
  const specifier = '../roster/participant.ts'
  expect(judgeImport({ from, specifier, typeOnly: true })).toBeNull()
  expect(judgeImport({ from, specifier, typeOnly: false })).toContain('other than as a type')
})

test('the home of spreadsheet libraries and the home of lowdb are the only ones', () => {
  const homes = (name: string): readonly string[] =>
    ZONES.filter((zone) => zone.files !== 'test/' && zone.may.includes(name)).map((zone) => zone.files)
  expect(['xlsx', 'hucre', 'papaparse', 'iconv-lite'].map(homes)).toEqual(Array(4).fill(['electron/sheets/']))
  expect(homes('lowdb')).toEqual(['electron/store/'])
  expect(homes('electron')).toEqual(['electron/main.ts', 'electron/preload.ts', 'electron/desktop/'])
})

test('a file outside every room is seen', () => {
  expect(judgeImport({ from: 'tools/x.ts', specifier: 'zod', typeOnly: false })).toContain('stands in no room')
})

test('every way of importing is seen', () => {
  const text = [
    "import { a } from './a.ts'",
    "import type { B } from './b.ts'",
    "import { type C } from './c.ts'",
    "export { d } from './d.ts'",
    "export * from './e.ts'",
    "import './f.ts'",
    "const g = await import('./g.ts')",
    "type H = import('./h.ts').H",
    "import i, { type J } from './i.ts'",
  ].join('\n')
  const found = importsOf(sourceOf('shared/lib/x.ts', text)).map(
    (one) => `${one.specifier} ${one.typeOnly ? 'type' : 'value'}`,
  )
  expect(found).toEqual([
    './a.ts value',
    './b.ts type',
    './c.ts type',
    './d.ts value',
    './e.ts value',
    './f.ts value',
    './g.ts value',
    './h.ts type',
    './i.ts value',
  ])
})
