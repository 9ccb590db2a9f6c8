import { app, utilityProcess } from 'electron'
import type { ReaderChild, SpawnReader } from '../sheets/process/spawn-reader.ts'

const KIBIBYTE = 1024

/**
 * Starts reader children as Electron utility processes: the packaged app has no right to run as Node, so `fork` is not
 * to be had there. One gibibyte of heap, no `__proto__`, an empty environment.
 *
 * @param entry the path of the built `child.js`
 */
export function utilityReader(entry: string): SpawnReader {
  return () => {
    const child = utilityProcess.fork(entry, [], {
      execArgv: ['--max-old-space-size=1024', '--disable-proto=delete'],
      env: {},
      stdio: 'ignore',
      serviceName: 'jour-j-reader',
    })
    return {
      send: (message) => { child.postMessage(message) },
      onMessage: (listener) => { child.on('message', listener) },
      onEnd: (listener) => {
        child.once('exit', (code) => { listener({ isOutOfMemory: isAbort(code) }) })
      },
      residentBytes: () => {
        const metric = app.getAppMetrics().find(({ pid }) => pid === child.pid)
        return Promise.resolve(metric === undefined ? null : metric.memory.workingSetSize * KIBIBYTE)
      },
      kill: () => { child.kill() },
    } satisfies ReaderChild
  }
}

/** V8 ends a process whose heap is full by an abort or a trap: exit codes of those signals, and Windows' own. */
function isAbort(code: number): boolean {
  return [5, 6, 133, 134, 0x80000003, -2147483645, 0xe0000008, -536870904].includes(code)
}
