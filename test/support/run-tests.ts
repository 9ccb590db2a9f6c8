import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * `npm test`, once the machine is ready: types, lint, then every test in one run. The last line printed says how many
 * passed and failed; types and lint count as one check each.
 */
const ROOT = join(import.meta.dirname, '..', '..')
/** The cases that the laws draw are the same in every whole run: see draw-cases.ts. The day of the campaign that the example tells. */
const SEED = '20150423'
const REPORT = join(ROOT, 'node_modules', '.cache', 'test-report.json')

interface Outcome {
  readonly passed: number
  readonly failed: number
}

const types = check('types', 'tsc', '-b')
const lint = check('lint', 'eslint', '.')
const tests = runTests()
const passed = types.passed + lint.passed + tests.passed
const failed = types.failed + lint.failed + tests.failed
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 2 ? 0 : 1

function check(name: string, command: string, ...args: readonly string[]): Outcome {
  const isGood = run(command, ...args)
  console.log(`${name}: ${isGood ? 'passed' : 'failed'}`)
  return isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** All projects of vitest.config.ts. A run that ends badly without a failed test fails too. */
function runTests(): Outcome {
  mkdirSync(dirname(REPORT), { recursive: true })
  rmSync(REPORT, { force: true })
  const isGood = run('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`)
  const { passed, failed } = readReport()
  return { passed, failed: isGood ? failed : Math.max(failed, 1) }
}

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

/** A file that could not be loaded holds no test and counts as one failure. */
function readReport(): Outcome {
  if (!existsSync(REPORT)) return { passed: 0, failed: 1 }
  // Written a moment ago by vitest's JSON reporter, whose numbers these are.
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Report
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }
}

/** Runs a tool that npm put in the path; its output goes straight through. */
function run(command: string, ...args: readonly string[]): boolean {
  const shell = process.platform === 'win32'
  const env = { ...process.env, JOUR_J_SEED: process.env['JOUR_J_SEED'] ?? SEED }
  return spawnSync(command, args, { cwd: ROOT, shell, env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}
