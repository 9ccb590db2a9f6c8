import { expect, test } from 'vitest'
import { moveIntoPlace, writeTemporary } from '../../../../electron/store/write-file.ts'
import { faultyDisk, type Fault } from '../../../support/store-faulty-disk.ts'
import { memoryDisk } from '../../../support/store-memory-disk.ts'

async function attempt(
  platform: NodeJS.Platform,
  fault: Fault,
  failures: number,
): Promise<{ readonly outcome: string; readonly waited: number; readonly left: readonly string[] }> {
  const memory = memoryDisk()
  await memory.makeFolder('/data')
  const disk = faultyDisk(memory)
  let tries = 0
  let waited = 0
  const counting = {
    ...disk,
    rename: (from: string, to: string) => {
      tries += 1
      disk.arm(fault, 0, tries <= failures, ['rename'])
      if (tries > failures) disk.disarm()
      return disk.rename(from, to)
    },
  }
  const sleep = (milliseconds: number): Promise<void> => {
    waited += milliseconds
    return Promise.resolve()
  }
  const temporary = await writeTemporary(counting, '/data', 'plan.json', Buffer.from('{}'))
  const outcome = await moveIntoPlace({ disk: counting, platform, sleep }, temporary, '/data/plan.json').then(
    () => 'moved',
    (error: unknown) => (error instanceof Error ? error.message.slice(0, fault.length) : ''),
  )
  return { outcome, waited, left: [...memory.state().keys()] }
}

test.each(['EACCES', 'EPERM', 'EBUSY'] as const)(
  'on Windows a file held for a moment (%s) is waited for',
  async (fault) => {
    expect(await attempt('win32', fault, 4)).toEqual({
      outcome: 'moved',
      waited: 100,
      left: ['/data', '/data/plan.json'],
    })
  },
)

test('on Windows a file held for good is given up after ten seconds, and no temporary file stays', async () => {
  const { outcome, waited, left } = await attempt('win32', 'EBUSY', 1_000)
  expect(outcome).toBe('EBUSY')
  expect(waited).toBeGreaterThanOrEqual(10_000)
  expect(waited).toBeLessThan(10_200)
  expect(left).toEqual(['/data'])
})

test('elsewhere, and for any other error, the first refusal is the answer', async () => {
  expect(await attempt('linux', 'EACCES', 1)).toMatchObject({ outcome: 'EACCES', waited: 0 })
  expect(await attempt('win32', 'ENOSPC', 1)).toMatchObject({ outcome: 'ENOSPC', waited: 0 })
})
