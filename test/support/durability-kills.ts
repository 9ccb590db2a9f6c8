import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { machineClock } from '../../electron/platform/clock.ts'
import { openLibrary } from '../../electron/store/open-library.ts'
import { isPlanOfRevision } from './durability-check.ts'
import { CAMPAIGN_ID, storePlan, valueOf } from './store-plans.ts'

const WRITER = join(import.meta.dirname, 'durability-writer.ts')
/** After so many kills a new campaign is begun, so that plans stay small and edits many. */
const KILLS_PER_CAMPAIGN = 25

const quickEnvironment = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'jour-j-compile-cache') }

/** What a number of kills did. `lost` names the kills after which an acknowledged edit was not there, or half. */
export interface KillFigures {
  readonly kills: number
  readonly acknowledged: number
  /** Kills that left an edit on disk, whole, whose acknowledgement was never seen. */
  readonly unseen: number
  readonly lost: readonly string[]
}

/** Kills a process that edits in a loop, again and again at random moments, and looks each time what is left. */
export async function killLoop(folder: string, kills: number, random: () => number): Promise<KillFigures> {
  const lost: string[] = []
  let acknowledged = 0
  let unseen = 0
  let data = ''
  for (let kill = 0; kill < kills; kill += 1) {
    if (kill % KILLS_PER_CAMPAIGN === 0) {
      data = join(folder, `data-${kill}`)
      valueOf(await openLibrary(data, { clock: machineClock }).create(storePlan(0)))
    }
    const run = await killedRun(data, Math.floor(random() * 15), random() * 12)
    acknowledged += run.last - run.first
    const read = await openLibrary(data, { clock: machineClock }).read(CAMPAIGN_ID)
    if (!read.ok) {
      lost.push(`kill ${kill}: ${JSON.stringify(read.error)}`)
      continue
    }
    const { revision, plan } = read.value
    if (revision > run.last) unseen += 1
    if (revision < run.last || revision > run.last + 1)
      lost.push(`kill ${kill}: edit ${run.last} said, ${revision} found`)
    else if (!isPlanOfRevision(plan, revision)) lost.push(`kill ${kill}: the plan of edit ${revision} is not whole`)
  }
  return { kills, acknowledged, unseen, lost }
}

/** One life of the writer: killed `milliseconds` after it has said so many edits. The numbers it began and ended with. */
async function killedRun(
  data: string,
  edits: number,
  milliseconds: number,
): Promise<{ readonly first: number; readonly last: number }> {
  const child = startWriter(data)
  let said = ''
  await new Promise<void>((resolve, reject) => {
    let isDoomed = false
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (isDoomed || said.split('\n').length < edits + 2) return
      isDoomed = true
      setTimeout(() => child.kill('SIGKILL'), milliseconds)
    })
    child.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve()
      else reject(new Error(`the writer ended by itself: ${said.slice(-200)}`))
    })
    child.on('error', reject)
  })
  // A line without its end was cut by the kill; it may be the beginning of a longer number.
  const lines = said.slice(0, said.lastIndexOf('\n')).split('\n')
  const first = Number(lines[0]?.replace('open ', ''))
  return { first, last: Math.max(first, Number(lines.at(-1)?.replace('open ', ''))) }
}

/** Starts durability-writer.ts on a data folder whose campaign exists. */
export function startWriter(data: string): ChildProcess {
  return spawn(process.execPath, [WRITER, data], { stdio: ['ignore', 'pipe', 'inherit'], env: quickEnvironment })
}

/** Compiles the writer once for all its lives; a process that is killed never keeps what it compiled. */
export async function compileWriter(): Promise<void> {
  await promisify(execFile)(process.execPath, [WRITER, '--compile'], { env: quickEnvironment })
}
