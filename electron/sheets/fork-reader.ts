import { fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import type { ReaderChild, ReaderEnd, SpawnReader } from './process/spawn-reader.ts'

/** How much of what a dying child prints is looked at. */
const LAST_CHARACTERS = 4_096
const PAGE_BYTES = 4_096

/**
 * Starts reader children on plain Node: 1 GiB of heap, no `__proto__`, and no right to anything but reading its own
 * code (Node's permission model: no other files, no processes, no workers, no addons). Its environment is empty.
 *
 * @param entry the path of `electron/sheets/child.ts`, built or not
 * @param readable the files and folders its code is in
 */
export function forkReader(entry: string, readable: readonly string[]): SpawnReader {
  return () => {
    const execArgv = ['--max-old-space-size=1024', '--disable-proto=delete', ...permissionsFor(readable)]
    const child = fork(entry, [], { execArgv, env: {}, serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
    let last = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      last = (last + text).slice(-LAST_CHARACTERS)
    })
    return {
      send: (message) => {
        // A child that is already gone says so by its end.
        child.send(message as object, () => undefined)
      },
      onMessage: (listener) => child.on('message', listener),
      onEnd: (listener) => {
        child.on('error', () => { listener({ isOutOfMemory: false }) })
        child.on('close', (code, signal) => { listener(endOf(code, signal, last)) })
      },
      residentBytes: () => residentBytes(child.pid),
      kill: () => child.kill('SIGKILL'),
    } satisfies ReaderChild
  }
}

/** Older versions of Node without the permission model go without it. */
function permissionsFor(readable: readonly string[]): readonly string[] {
  if (!process.allowedNodeEnvironmentFlags.has('--permission')) return []
  return ['--permission', ...readable.map((path) => `--allow-fs-read=${path}`)]
}

/** V8 ends a process whose heap is full by a trap or an abort, and says so on standard error. */
function endOf(code: number | null, signal: NodeJS.Signals | null, last: string): ReaderEnd {
  const isTrap = signal === 'SIGABRT' || signal === 'SIGTRAP' || signal === 'SIGILL' || code === 134
  return { isOutOfMemory: /out of memory/iu.test(last) || (isTrap && /allocation|heap/iu.test(last)) }
}

/** Linux tells at once; elsewhere the limit on the heap must do. */
async function residentBytes(pid: number | undefined): Promise<number | null> {
  if (process.platform !== 'linux' || pid === undefined) return null
  try {
    const pages = (await readFile(`/proc/${String(pid)}/statm`, 'utf8')).split(' ')[1]
    return pages === undefined ? null : Number(pages) * PAGE_BYTES
  } catch {
    // It has just ended.
    return null
  }
}
