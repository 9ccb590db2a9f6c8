/** One room of the house: what its files may import. Its own files always. */
export interface Zone {
  /** A folder (with its slash) or one file. The longest that fits a file is its zone. */
  readonly files: string
  /** Folders, files and packages (`node:` stands for all of Node). */
  readonly may: readonly string[]
  /** What may be imported as types only. */
  readonly types?: readonly string[]
  /** The right door, told to whoever knocks at the wrong one. */
  readonly instead: string
}

const SUBJECTS = ['campaign', 'roster', 'outreach', 'schedule', 'day', 'results', 'recap'].map(
  (s) => `shared/domain/${s}/`,
)
const GROUND = ['shared/lib/', 'shared/errors/', 'shared/domain/values/', 'zod', 'temporal-polyfill']
const PORTS = ['electron/app/ports.ts']

/** Subjects compute on the plan. They know types of each other, and what runs only of those below them. */
const subject = (name: string, below: readonly string[]): Zone => ({
  files: `shared/domain/${name}/`,
  may: [...GROUND, 'shared/domain/plan/', ...below.map((one) => `shared/domain/${one}/`)],
  types: SUBJECTS,
  instead: `a subject knows only types of another one${below.length === 0 ? '' : ` (but ${below.join(' and ')}, on which it stands)`}; what needs both belongs to plan, intake, commands or recap`,
})

const DOMAIN: readonly Zone[] = [
  {
    files: 'shared/domain/values/',
    may: ['shared/lib/', 'shared/errors/', 'zod', 'temporal-polyfill'],
    instead: 'values stand below every subject: pass in what they need',
  },
  ...['campaign', 'roster', 'outreach', 'schedule'].map((name) => subject(name, [])),
  subject('day', ['schedule']),
  subject('results', ['schedule', 'day']),
  {
    files: 'shared/domain/recap/',
    may: [...GROUND, ...SUBJECTS, 'shared/domain/plan/'],
    instead: 'the recap is built from the plan and the subjects, and turned into words and cells in shared/sheets',
  },
  {
    files: 'shared/domain/plan/',
    may: [...GROUND, ...SUBJECTS],
    instead: 'the plan composes the subjects; what sits on the plan belongs to intake, commands or history',
  },
  {
    files: 'shared/domain/intake/',
    may: [...GROUND, ...SUBJECTS, 'shared/domain/plan/', 'fastest-levenshtein', 'munkres'],
    instead: 'intake knows drafts and rows by number: spreadsheets are read in shared/sheets before it',
  },
  {
    files: 'shared/domain/commands/',
    may: [...GROUND, ...SUBJECTS, 'shared/domain/plan/', 'shared/domain/intake/'],
    instead: 'a command is pure: what it needs from outside is passed in by electron/app',
  },
  {
    files: 'shared/domain/history/',
    may: [...GROUND, 'shared/domain/plan/', 'shared/domain/commands/'],
    instead: 'history knows diffs only',
  },
]

const SHARED: readonly Zone[] = [
  {
    files: 'shared/lib/',
    may: ['munkres', 'fastest-levenshtein'],
    instead: 'lib has no subject and imports pure algorithms only: move the code to the room whose subject it is',
  },
  { files: 'shared/errors/', may: ['shared/lib/'], instead: 'errors carry codes and facts; words are in shared/i18n' },
  {
    files: 'shared/i18n/',
    may: ['shared/lib/', 'shared/errors/', 'i18next'],
    instead: 'messages know codes only: pass the facts as values',
  },
  ...DOMAIN,
  {
    files: 'shared/sheets/',
    may: [
      'shared/lib/',
      'shared/errors/',
      'shared/i18n/',
      'shared/domain/',
      'zod',
      'temporal-polyfill',
      'fastest-levenshtein',
    ],
    instead: 'spreadsheets are plain data here; bytes and libraries are behind electron/sheets',
  },
  {
    files: 'shared/contract/',
    may: ['shared/lib/', 'shared/errors/', 'shared/domain/', 'shared/sheets/', 'zod'],
    instead: 'the contract declares calls; electron/app answers them and renderer/api makes them',
  },
]

const ELECTRON: readonly Zone[] = [
  {
    files: 'electron/app/',
    may: ['shared/', 'zod', 'electron/example/', 'electron/images/'],
    instead: 'the app gets its machine through electron/app/ports.ts',
  },
  {
    files: 'electron/store/',
    may: ['shared/', 'node:', 'lowdb', 'zod'],
    types: PORTS,
    instead: 'the store knows the plan and the disk; it is wired in electron/compose.ts',
  },
  {
    files: 'electron/sheets/',
    may: ['shared/', 'node:', 'zod', 'xlsx', 'hucre', 'papaparse', 'iconv-lite'],
    types: PORTS,
    instead: 'the only home of spreadsheet libraries knows bytes and tables; it is wired in electron/compose.ts',
  },
  {
    files: 'electron/sheets/child.ts',
    may: ['shared/', 'node:', 'electron/sheets/', 'electron/platform/new-id.ts'],
    types: PORTS,
    instead: 'the entry of a process of its own: it wires the reading of sheets to nothing but new ids',
  },
  {
    files: 'electron/platform/',
    may: ['shared/', 'node:'],
    types: PORTS,
    instead: 'platform is the machine itself: paths, clock, log, ids, start scripts',
  },
  {
    files: 'electron/platform/runtime/',
    may: ['shared/', 'node:', 'electron/platform/', '@electron/asar', '@electron/fuses'],
    instead: 'finding an Electron is the machine itself: it knows nothing of the app that will run in it',
  },
  {
    files: 'electron/packaging/',
    may: ['shared/', 'node:', 'electron/platform/', 'electron-builder', '@electron/fuses'],
    instead: 'packaging takes the finished build and knows nothing of what is in it',
  },
  {
    files: 'electron/example/',
    may: ['shared/', 'node:'],
    instead: 'the example is files and steps; electron/app takes them in by the ordinary imports and commands',
  },
  {
    files: 'electron/images/',
    may: ['node:zlib'],
    instead: 'images are bytes here: who keeps them and what is said of them is in electron/app',
  },
  {
    files: 'electron/documents/',
    may: ['shared/', 'node:', 'ical-generator'],
    types: PORTS,
    instead: 'documents turn what the app made ready into bytes; they are wired in electron/compose.ts',
  },
  {
    files: 'electron/compose.ts',
    may: ['shared/', 'node:', 'electron/app/', 'electron/store/', 'electron/sheets/', 'electron/documents/', 'electron/platform/'],
    instead: 'compose is used by both entries: what needs Electron is passed in by electron/main.ts',
  },
  ...['electron/cli.ts', 'electron/command-line/'].map((files): Zone => ({
    files,
    may: [
      'shared/',
      'node:',
      'zod',
      'electron/command-line/',
      'electron/app/',
      'electron/compose.ts',
      // Each entry says how a reader child is started: here by Node's fork.
      'electron/sheets/fork-reader.ts',
      'electron/platform/',
    ],
    instead: 'the command line runs on plain Node and reaches the app through electron/compose.ts',
  })),
  ...['electron/main.ts', 'electron/preload.ts', 'electron/desktop/'].map((files): Zone => ({
    files,
    may: ['shared/', 'node:', 'zod', 'electron', 'electron/desktop/', 'electron/compose.ts', 'electron/platform/'],
    types: ['electron/app/', 'electron/sheets/process/spawn-reader.ts'],
    instead: 'the window reaches the app through electron/compose.ts',
  })),
]

/** What screens are made of. */
const SCREEN = [
  'react',
  'react-dom',
  'react-aria',
  'react-aria-components',
  '@internationalized/date',
  'lucide-react',
  '@tanstack/react-virtual',
]

const RENDERER: readonly Zone[] = [
  {
    files: 'renderer/ui/',
    may: ['shared/lib/', ...SCREEN],
    instead: 'a ui component gets texts and values ready to display',
  },
  ...['renderer/api/', 'renderer/actions/', 'renderer/i18n/'].map((files): Zone => ({
    files,
    may: ['shared/', 'react', 'zustand', 'zod', 'renderer/api/', 'renderer/i18n/'],
    instead: 'calls and actions know shared and the contract, never a screen',
  })),
  {
    files: 'renderer/features/',
    may: ['shared/', ...SCREEN, 'zustand', 'renderer/ui/', 'renderer/api/', 'renderer/actions/', 'renderer/i18n/'],
    instead: 'a feature never imports another feature: what they share goes to ui, actions or shared',
  },
  {
    files: 'renderer/',
    may: [
      'shared/',
      ...SCREEN,
      'zustand',
      'zod',
      'fuzzysort',
      '@fontsource-variable/inter',
      '@fontsource-variable/bricolage-grotesque',
      'renderer/',
    ],
    instead: 'the machine is reached through renderer/api',
  },
]

/** Who may import whom: architecture.md, section 3, as the rule itself. Lint and the architecture tests both read it. */
export const ZONES: readonly Zone[] = [
  ...SHARED,
  ...ELECTRON,
  ...RENDERER,
  {
    files: 'electron.config.ts',
    may: ['node:', 'vite', 'electron-vite', '@vitejs/plugin-react'],
    instead: 'the build knows no room from inside',
  },
  { files: 'vitest.config.ts', may: ['vitest'], instead: 'the test setup knows no room from inside' },
  {
    files: 'test/',
    may: [
      'shared/',
      'electron/',
      'renderer/',
      'node:',
      'vitest',
      'fast-check',
      'typescript',
      'vite',
      'eslint',
      'zod',
      'temporal-polyfill',
      'lowdb',
      'xlsx',
      'hucre',
      'papaparse',
      'iconv-lite',
      'i18next',
      '@playwright/test',
      '@axe-core/playwright',
      '@electron/asar',
      '@electron/fuses',
      'eslint.config.js',
      'electron.config.ts',
    ],
    instead: 'tests never import Electron itself: they start it',
  },
]
