import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openLibrary, type StoredLibrary } from '../../../electron/store/open-library.ts'
import { aPlan } from '../../support/a-plan.ts'
import { startWriter } from '../../support/durability-kills.ts'
import {
  addEdit,
  append,
  CAMPAIGN_ID,
  FOLDER_NAME,
  storePlan,
  tickingClock,
  troubleOf,
  valueOf,
} from '../../support/store-plans.ts'

let root: string
let folder: string
let library: StoredLibrary
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'jour-j-lock-'))
  folder = join(root, 'campaigns', FOLDER_NAME)
  library = openLibrary(root, { clock: tickingClock() })
  valueOf(await library.create(storePlan()))
})
afterEach(() => rm(root, { recursive: true, force: true }))

/** A lock as it might be found. */
async function leaveLock(owner: unknown): Promise<void> {
  await writeFile(join(folder, 'plan.lock'), typeof owner === 'string' ? owner : JSON.stringify(owner))
}

describe('one writer', () => {
  test('another process that edits keeps this one out, until it is gone; reading is always possible', async () => {
    const writer = startWriter(root)
    await once(writer.stdout ?? writer, 'data')
    const refused = troubleOf(await library.open(CAMPAIGN_ID))
    expect(refused).toMatchObject({
      code: 'store.locked',
      params: { owner: `jour-j (${writer.pid})`, host: hostname() },
      recovery: { kind: 'openReadOnly' },
    })
    expect((await library.read(CAMPAIGN_ID)).ok).toBe(true)
    const gone = once(writer, 'close')
    writer.kill('SIGKILL')
    await gone
    const open = valueOf(await library.open(CAMPAIGN_ID))
    expect(open.notes.filter((note) => note.startsWith('lock'))).toEqual([
      `lock: taken over from ${writer.pid}@${hostname()}`,
    ])
    valueOf(await open.close())
  })

  test('the same process has one writer too, and a closed campaign can be opened again', async () => {
    const open = valueOf(await library.open(CAMPAIGN_ID))
    expect(troubleOf(await library.open(CAMPAIGN_ID)).code).toBe('store.locked')
    valueOf(await open.close())
    valueOf(await valueOf(await library.open(CAMPAIGN_ID)).close())
    expect(await readdir(folder)).not.toContain('plan.lock')
  })

  test('the lock of a process on another machine is never taken over', async () => {
    await leaveLock({ id: 'a', pid: 1, started: null, host: 'studio-2' })
    expect(troubleOf(await library.open(CAMPAIGN_ID))).toMatchObject({
      code: 'store.locked',
      params: { host: 'studio-2' },
    })
  })

  test('the number of a dead process that another one has now does not keep anybody out', async () => {
    await leaveLock({ id: 'a', pid: process.pid, started: 'in another life', host: hostname() })
    const open = valueOf(await library.open(CAMPAIGN_ID))
    expect(open.notes).toHaveLength(1)
    valueOf(await open.close())
  })

  test.each(['', '{"id":', '[]'])('a lock that holds %j is nobody’s', async (content) => {
    await leaveLock(content)
    valueOf(await valueOf(await library.open(CAMPAIGN_ID)).close())
  })

  test('of many that take over a dead process’s lock at the same time, one gets it', async () => {
    const dead = spawn(process.execPath, ['-e', ''])
    await once(dead, 'close')
    for (let round = 0; round < 10; round += 1) {
      await leaveLock({ id: 'a', pid: dead.pid, started: null, host: hostname() })
      const tries = await Promise.all(Array.from({ length: 6 }, () => library.open(CAMPAIGN_ID)))
      const winners = tries.flatMap((outcome) => (outcome.ok ? [outcome.value] : []))
      expect(tries.flatMap((outcome) => (outcome.ok ? [] : [outcome.error.code]))).toEqual(
        Array.from({ length: 5 }, () => 'store.locked'),
      )
      for (const open of winners) valueOf(await open.close())
    }
  })

  test('a writer whose lock was taken away writes no more', async () => {
    const open = valueOf(await library.open(CAMPAIGN_ID))
    await rm(join(folder, 'plan.lock'))
    const other = valueOf(await library.open(CAMPAIGN_ID))
    expect(troubleOf(await append(open, addEdit(7))).code).toBe('store.changedOutside')
    valueOf(await append(other, addEdit(8)))
    await open.close()
    expect(await readFile(join(folder, 'plan.lock'), 'utf8')).toContain('pid')
    valueOf(await other.close())
    expect(valueOf(await library.read(CAMPAIGN_ID)).revision).toBe(1)
  })

  test('campaigns created at the same time are all listed', async () => {
    const ids = Array.from({ length: 5 }, (_, index) => `campaign:c${index}` as const)
    const created = await Promise.all(
      ids.map((id) => openLibrary(root, { clock: tickingClock() }).create(aPlan({ campaign: { id } }))),
    )
    created.forEach(valueOf)
    expect(
      valueOf(await library.list())
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([CAMPAIGN_ID, ...ids].toSorted())
  })
})

describe('for its owner only', () => {
  test('files are 0600 and folders 0700, before and after rewriting', async () => {
    const open = valueOf(await library.open(CAMPAIGN_ID))
    valueOf(await append(open, addEdit(7)))
    valueOf(await open.keep('imports', 'a'.repeat(64), Buffer.from('[]')))
    valueOf(await open.backUp('import'))
    const names = await readdir(root, { recursive: true, withFileTypes: true })
    expect(names.length).toBeGreaterThan(12)
    for (const name of names) {
      const { mode } = await stat(join(name.parentPath, name.name))
      expect((mode & 0o777).toString(8), name.name).toBe(name.isDirectory() ? '700' : '600')
    }
    valueOf(await open.close())
  })
})
