import { randomBytes } from 'node:crypto'
import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { app } from 'electron'

/** Writes a line to the log beside what the window remembers of itself; readable by its owner only. */
export function log(line: string): void {
  const folder = app.getPath('logs')
  const write = async (): Promise<void> => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await appendFile(join(folder, 'jour-j.log'), `${new Date().toISOString()} ${line}\n`, { mode: 0o600 })
  }
  // A log that cannot be written must not stop what is being logged.
  void write().catch(() => undefined)
}

/** Keeps the trace of a surprise under a number that the sentence on the screen names. */
export function incident(trouble: unknown): string {
  const number = randomBytes(4).toString('hex')
  log(`incident ${number}: ${traceOf(trouble)}`)
  return number
}

function traceOf(trouble: unknown): string {
  return trouble instanceof Error ? (trouble.stack ?? trouble.message) : String(trouble)
}
