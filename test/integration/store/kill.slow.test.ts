import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compileWriter, killLoop } from '../../support/durability-kills.ts'

const KILLS = 200
const AT_ONCE = 4

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'jour-j-kill-'))
  await compileWriter()
})
afterAll(() => rm(root, { recursive: true, force: true }))

test('a process killed 200 times while it edits never loses an edit that it had acknowledged', async () => {
  const loops = Array.from({ length: AT_ONCE }, (_, index) =>
    killLoop(join(root, `${index}`), KILLS / AT_ONCE, Math.random),
  )
  const figures = await Promise.all(loops)
  expect(figures.flatMap(({ lost }) => lost)).toEqual([])
  expect(figures.reduce((sum, { kills }) => sum + kills, 0)).toBe(KILLS)
  expect(figures.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(KILLS)
})
