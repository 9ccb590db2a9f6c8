import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { forkReader } from '../../../electron/sheets/fork-reader.ts'
import type { SpawnReader } from '../../../electron/sheets/process/spawn-reader.ts'
import { watchChild } from '../../../electron/sheets/process/watched-child.ts'
import { createReader } from '../../../electron/sheets/reader-process.ts'
import type { AppError } from '../../../shared/errors/app-error.ts'

const folder = join(import.meta.dirname, '..', '..', 'support', 'hostile-files', 'children')
const misbehaving = forkReader(join(folder, 'misbehave.ts'), [folder])

/** Opens a "file" with a child that misbehaves as it is named; counts how often a child was killed. */
async function open(name: string, seconds = 60, spawn: SpawnReader = misbehaving): Promise<AppError | null> {
  const opened = await createReader(spawn).open([{ name, bytes: new Uint8Array(1) }], { campaignDay: null }, { seconds })
  return opened.ok ? null : opened.error
}

/** A spawner that tells how its child ended. */
function observed(): { readonly spawn: SpawnReader; readonly ended: Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  return {
    spawn: () => {
      const child = misbehaving()
      child.onEnd(() => { resolve(undefined) })
      return child
    },
    ended: promise,
  }
}

describe('a reader child', () => {
  it('that hangs is killed and said to be too slow', async () => {
    const { spawn, ended } = observed()
    expect(await open('hang', 1, spawn)).toEqual({ code: 'sheet.tooSlow', params: { file: 'hang', seconds: 1 } })
    await ended
  })

  it('that takes long but makes progress is waited for; without progress it is not', async () => {
    const ask = (idleSeconds: number, name: string): Promise<unknown> =>
      watchChild(misbehaving, name, () => undefined).ask(
        { kind: 'open', files: [{ name, bytes: new Uint8Array(1) }], hints: { campaignDay: null } },
        { seconds: 60, idleSeconds },
      )
    expect(await ask(1.5, 'slow')).toMatchObject({ error: { params: { file: 'finished' } } })
    expect(await ask(0.8, 'hang')).toMatchObject({ error: { code: 'sheet.tooSlow', params: { seconds: 0.8 } } })
  })

  it.each(['fillHeap', 'fillBuffers'])('that exhausts its memory (%s) is ended and said to have done so', async (name) => {
    expect(await open(name, 150)).toEqual({ code: 'sheet.outOfMemory', params: { file: name } })
  })

  it.each([['crash', 'crashed'], ['exit', 'crashed'], ['lie', 'protocol'], ['chatter', 'protocol']])(
    'that ends or lies (%s) is an unreadable file',
    async (name, reason) => {
      expect(await open(name)).toEqual({ code: 'sheet.unreadable', params: { file: name, reason } })
    },
  )

  it('that cannot be started is an unreadable file', async () => {
    expect(await open('x', 60, forkReader(join(folder, 'absent.ts'), [folder]))).toMatchObject({ code: 'sheet.unreadable' })
  })

  it('may read no other file, start no process, and knows nothing of the environment', async () => {
    const saidOf = async (name: string): Promise<unknown> => (await open(name))?.params
    expect(await saidOf('readFiles')).toEqual({ file: 'ERR_ACCESS_DENIED' })
    expect(await saidOf('spawn')).toEqual({ file: 'ERR_ACCESS_DENIED' })
    expect(await saidOf('environment')).toEqual({ file: '' })
    expect(await saidOf('proto')).toEqual({ file: 'gone' })
  })

  it('is not even started for a file over 50 MB', async () => {
    const reader = createReader(() => {
      throw new Error('started')
    })
    const files = [{ name: 'gros.csv', bytes: new Uint8Array(50_000_001) }]
    expect(await reader.open(files, { campaignDay: null }, { seconds: 1 })).toMatchObject({ error: { code: 'sheet.tooLarge' } })
  })

  it('closed while it works answers that it was cancelled', async () => {
    const child = watchChild(misbehaving, 'hang', () => undefined)
    const asked = child.ask({ kind: 'open', files: [{ name: 'hang', bytes: new Uint8Array(1) }], hints: { campaignDay: null } }, { seconds: 60, idleSeconds: 60 })
    child.close()
    expect(await asked).toEqual({ ok: false, error: { code: 'sheet.cancelled', params: { file: 'hang' } } })
    expect(await child.ask({ kind: 'keptRows' }, { seconds: 60, idleSeconds: 60 })).toMatchObject({ error: { code: 'sheet.cancelled' } })
  })
})
