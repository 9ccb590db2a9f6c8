import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { systemCode } from './disk.ts'

/** What tells one process from another which later got its number. */
export interface ProcessIdentity {
  readonly pid: number
  /** When it started, in the system's own terms; `null` where the system does not say. */
  readonly started: string | null
  readonly host: string
}

/** Who runs on this machine. */
export interface Processes {
  readonly self: () => Promise<ProcessIdentity>
  /** Whether that very process still runs. Asked for processes of this host only. */
  readonly isRunning: (identity: ProcessIdentity) => Promise<boolean>
}

/** The processes of this machine. Only Linux tells when another process started; elsewhere its number must do. */
export const machineProcesses: Processes = {
  self: async () => ({ pid: process.pid, started: await startOf(process.pid), host: hostname() }),
  isRunning: async ({ pid, started }) => {
    if (!existsNow(pid)) return false
    const now = await startOf(pid)
    return now === null || started === null || now === started
  },
}

function existsNow(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs and belongs to somebody else.
    return systemCode(error) === 'EPERM'
  }
}

/** The boot and the clock tick since it at which a process started (proc(5), field 22 of `stat`). */
async function startOf(pid: number): Promise<string | null> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'latin1')
    const stat = await readFile(`/proc/${pid}/stat`, 'latin1')
    // The command in parentheses may hold spaces and parentheses: count from behind the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return `${boot.trim()}:${fields[19] ?? ''}`
  } catch {
    // No /proc here (macOS, Windows), or the process has just ended.
    return null
  }
}
