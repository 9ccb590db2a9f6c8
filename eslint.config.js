import hooks from 'eslint-plugin-react-hooks'
import { relative, sep } from 'node:path'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'
import { judgeImport } from './test/architecture/judge-import.ts'

const ROOT = import.meta.dirname

/** Says at the import itself which door is the right one; the table is test/architecture/zones.ts. */
const zones = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const from = relative(ROOT, context.filename).split(sep).join('/')
    const judge = (source, typeOnly) => {
      if (source?.type !== 'Literal') return
      const message = judgeImport({ from, specifier: source.value, typeOnly })
      if (message !== null) context.report({ node: source, message })
    }
    const named = (node) => node.specifiers?.length > 0 && node.specifiers.every((one) => one.importKind === 'type')
    return {
      ImportDeclaration: (node) => judge(node.source, node.importKind === 'type' || named(node)),
      ExportNamedDeclaration: (node) => judge(node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => judge(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => judge(node.source, false),
      TSImportType: (node) => judge(node.source ?? node.argument, true),
    }
  },
}

const NO_DEFAULT = { selector: 'ExportDefaultDeclaration', message: 'Export by name: a thing has one name everywhere.' }
const NO_REEXPORT = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: import from the file that owns the thing.',
}
const PURE = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'No clock in shared: the time is passed in.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'No clock in shared: the time is passed in.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'No clock in shared: the time is passed in.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'No randomness in shared: ids are passed in.',
  },
]

/** Hostile text must not hang a regular expression; how one is spelled is left to whoever reads it best. */
const REGEXP = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
  'regexp/no-super-linear-move': 'error',
  'regexp/confusing-quantifier': 'off',
  'regexp/control-character-escape': 'off',
  'regexp/match-any': 'off',
  'regexp/negation': 'off',
  'regexp/no-contradiction-with-assertion': 'off',
  'regexp/no-unused-capturing-group': 'off',
  'regexp/prefer-character-class': 'off',
  'regexp/prefer-d': 'off',
  'regexp/prefer-w': 'off',
}

export default tseslint.config(
  { ignores: ['node_modules/', 'out/', 'dist/', 'example/', '.cache/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, regexp.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: ROOT } },
    plugins: { house: { rules: { zones } } },
    rules: {
      'house/zones': 'error',
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', NO_DEFAULT, NO_REEXPORT],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `Record<never, never>` is how a code says that it carries no facts.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // There are no enums and next to no classes here, and these two take half of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Takes casts that the compiler needs (`row as never`) for useless ones.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      ...REGEXP,
    },
  },
  { files: ['renderer/**'], plugins: { 'react-hooks': hooks }, rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' } },
  { files: ['test/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['shared/**'], rules: { 'no-restricted-syntax': ['error', NO_DEFAULT, NO_REEXPORT, ...PURE] } },
  { files: ['*.config.ts'], rules: { 'no-restricted-syntax': ['error', NO_REEXPORT] } },
  {
    files: [
      'electron/cli.ts',
      'electron/command-line/**',
      'electron/platform/run-*.ts',
      'test/support/**',
      'test/bench/**',
    ],
    rules: { 'no-console': 'off' },
  },
)
