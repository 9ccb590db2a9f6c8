import { mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** A build takes seconds: what holds the lock longer than this has died. */
const STALE_MS = 120_000
const RETRY_MS = 100

/** Does some work while no other process of this machine does it. A lock left by a process that died is taken over. */
export async function alone<Value>(lock: string, work: () => Promise<Value>): Promise<Value> {
  mkdirSync(dirname(lock), { recursive: true })
  while (!taken(lock)) await setTimeout(RETRY_MS)
  try {
    return await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    // It exists: another process is at work, or died there.
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs
    if (since !== undefined && Date.now() - since > STALE_MS) rmSync(lock, { recursive: true, force: true })
    return false
  }
}
