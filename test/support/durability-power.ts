import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { copyFile, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { machineClock } from '../../electron/platform/clock.ts'
import { openLibrary } from '../../electron/store/open-library.ts'
import { isPlanOfRevision } from './durability-check.ts'
import { startWriter } from './durability-kills.ts'
import { CAMPAIGN_ID, storePlan, valueOf } from './store-plans.ts'

const run = promisify(execFile)
const IMAGE_BYTES = 24 * 1024 * 1024

/** What a number of power cuts did. `lost` names those after which an acknowledged edit was not there. */
export interface PowerFigures {
  readonly cuts: number
  readonly acknowledged: number
  readonly lost: readonly string[]
}

/** Why power cuts cannot be had on this machine, or `null` where they can: they need root, loop devices and ext4. */
export async function whyNoPowerCuts(folder: string): Promise<string | null> {
  if (process.getuid?.() !== 0) return 'they need root'
  try {
    const image = await newImage(folder, 'probe.img')
    const mount = await mounted(folder, image)
    await mount.leave()
    return null
  } catch (error) {
    return `no ext4 on a loop device: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown'}`
  }
}

/**
 * Cuts the power of an ext4 disk in a file while a process edits on it: the bytes of the file as they are at that
 * moment are copied, mounted as after a restart, opened, and compared with what had been acknowledged before the copy
 * began. The process is stopped meanwhile: a copy of a disk in motion would mix moments as no power cut does.
 */
export async function powerCuts(folder: string, cuts: number, random: () => number): Promise<PowerFigures> {
  const lost: string[] = []
  let acknowledged = 0
  for (let cut = 0; cut < cuts; cut += 1) {
    const image = await newImage(folder, `disk-${cut}.img`)
    const disk = await mounted(folder, image)
    const copy = join(folder, `copy-${cut}.img`)
    let before = 0
    try {
      const data = join(disk.path, 'data')
      valueOf(await openLibrary(data, { clock: machineClock }).create(storePlan(0)))
      before = await editUntilCut(data, image, copy, 300 + random() * 1200)
    } finally {
      await disk.leave()
    }
    acknowledged += before
    lost.push(...(await lossesOf(folder, copy, before)).map((loss) => `cut ${cut}: ${loss}`))
    await rm(image)
    await rm(copy)
  }
  return { cuts, acknowledged, lost }
}

/** The number of the last edit that was acknowledged before the copy of the disk was begun. */
async function editUntilCut(data: string, image: string, copy: string, milliseconds: number): Promise<number> {
  const writer = startWriter(data)
  let said = ''
  const opened = new Promise<void>((resolve, reject) => {
    writer.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      resolve()
    })
    writer.on('close', () => {
      reject(new Error('the writer ended by itself'))
    })
  })
  const closed = new Promise((resolve) => writer.on('close', resolve))
  try {
    await opened
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    const whole = said.slice(0, said.lastIndexOf('\n'))
    // Stopped, not ended: nothing more is asked of the disk, and nothing is tidied up, while it is being copied.
    writer.kill('SIGSTOP')
    await copyAtOneMoment(image, copy)
    return Number(whole.split('\n').at(-1)?.replace('open ', ''))
  } finally {
    writer.kill('SIGKILL')
    await closed
  }
}

/** Copies until two copies are equal: the system may write back on its own, and half of that is no power cut. */
async function copyAtOneMoment(image: string, copy: string): Promise<void> {
  for (let before = Buffer.alloc(0); ;) {
    await copyFile(image, copy)
    const now = await readFile(copy)
    if (now.equals(before)) return
    before = now
  }
}

async function lossesOf(folder: string, copy: string, acknowledged: number): Promise<readonly string[]> {
  // Exit 1 of e2fsck: what it found was repaired, as at any start after a power cut.
  await run('e2fsck', ['-p', copy]).catch(() => undefined)
  const disk = await mounted(folder, copy)
  try {
    const library = openLibrary(join(disk.path, 'data'), { clock: machineClock })
    const opened = await library.open(CAMPAIGN_ID)
    if (!opened.ok) return [JSON.stringify(opened.error)]
    const { revision, plan } = opened.value
    valueOf(await opened.value.close())
    if (revision < acknowledged) return [`edit ${acknowledged} was acknowledged, ${revision} found`]
    return isPlanOfRevision(plan, revision) ? [] : [`the plan of edit ${revision} is not whole`]
  } finally {
    await disk.leave()
  }
}

async function newImage(folder: string, name: string): Promise<string> {
  const path = join(folder, name)
  const file = await open(path, 'w')
  await file.truncate(IMAGE_BYTES)
  await file.close()
  await run('mkfs.ext4', ['-q', '-F', path])
  return path
}

/** Mounts a disk image on a folder of its own. */
async function mounted(
  folder: string,
  image: string,
): Promise<{ readonly path: string; readonly leave: () => Promise<void> }> {
  const path = join(folder, `mount-${randomBytes(4).toString('hex')}`)
  await mkdir(path)
  await run('mount', ['-o', 'loop', image, path])
  return {
    path,
    leave: async () => {
      await run('umount', [path])
      await rm(path, { recursive: true })
    },
  }
}
