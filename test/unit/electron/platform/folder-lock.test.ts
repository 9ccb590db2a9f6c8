import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { alone } from '../../../../electron/platform/folder-lock.ts'

let folder: string
let lock: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jour-j-'))
  lock = join(folder, 'work.lock')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('works started at once are done one after the other', async () => {
  let atWork = 0
  let most = 0
  const work = async (): Promise<void> => {
    atWork += 1
    most = Math.max(most, atWork)
    await setTimeout(20)
    atWork -= 1
  }
  await Promise.all([alone(lock, work), alone(lock, work), alone(lock, work)])
  expect(most).toBe(1)
  expect(existsSync(lock)).toBe(false)
})

test('work that fails gives the lock back', async () => {
  await expect(alone(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await alone(lock, () => Promise.resolve('yes'))).toBe('yes')
})

test('a lock left by a process that died is taken over', async () => {
  mkdirSync(lock)
  const longAgo = Date.now() / 1000 - 3600
  utimesSync(lock, longAgo, longAgo)
  expect(await alone(lock, () => Promise.resolve('done'))).toBe('done')
})
