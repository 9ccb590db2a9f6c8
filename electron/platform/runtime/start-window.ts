import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assertNever } from '../../../shared/lib/assert-never.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { ensureBuilt } from '../ensure-built.ts'
import type { RuntimeTrouble } from './fetch-pinned.ts'
import { findRuntime, type RuntimeStep } from './find-runtime.ts'

/**
 * Builds if need be, finds an Electron and starts the window; waits until it is closed. What Chromium prints of the
 * system (D-Bus, graphics) is kept to itself unless the start failed.
 *
 * @returns the exit code: 0, 2 where no Electron can be had, or the window's own
 */
export async function startWindow(root: string, translate: Translate): Promise<number> {
  if ((await ensureBuilt(root)) === null) return 1
  const say = (line: string): void => void process.stderr.write(`${line}\n`)
  const runtime = await findRuntime(root, (step) => { say(sentenceOf(step, translate)) })
  if (!runtime.ok) {
    say(`${troubleOf(runtime.error, translate)}\n${translate('start.commandLine')}`)
    return 2
  }
  if (runtime.value.isPinned) say(translate('start.pinned'))
  const isOpen = isWithoutSandbox()
  if (isOpen) say(translate('start.withoutSandbox'))
  const { code, said } = await run(runtime.value.executable, [join(root, 'out'), ...(isOpen ? ['--no-sandbox'] : [])])
  if (code !== 0) say(`${said}\n${translate('start.windowFailed')}\n${translate('start.commandLine')}`)
  return code
}

function sentenceOf(step: RuntimeStep, translate: Translate): string {
  return step.kind === 'downloading' ? translate('start.downloading') : translate('start.fetching', { folder: step.folder })
}

function troubleOf(trouble: RuntimeTrouble, translate: Translate): string {
  switch (trouble.kind) {
    case 'unreachable': return translate('start.unreachable')
    case 'altered': return translate('start.altered', { file: trouble.detail })
    case 'cannotUnpack': return translate('start.cannotUnpack', { detail: trouble.detail.trim() })
    default: return assertNever(trouble.kind)
  }
}

const RESTRICTED = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns'

/** Chromium's sandbox cannot start as root, nor where the system keeps user namespaces for programs it knows (Ubuntu 24). */
function isWithoutSandbox(): boolean {
  if (process.platform !== 'linux') return false
  return process.getuid?.() === 0 || (existsSync(RESTRICTED) && readFileSync(RESTRICTED, 'utf8').trim() === '1')
}

async function run(executable: string, args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const env = { ...process.env }
  // Set by the terminals of some editors: it would make plain Node of Electron.
  delete env['ELECTRON_RUN_AS_NODE']
  const child = spawn(executable, args, { env, stdio: ['ignore', 'inherit', 'pipe'] })
  const said: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  const code = await new Promise<number>((done) => {
    child.once('error', (trouble) => {
      said.push(Buffer.from(trouble.message))
      done(1)
    })
    child.once('close', (exit) => { done(exit ?? 1) })
  })
  return { code, said: Buffer.concat(said).toString('utf8').slice(-4_000) }
}
