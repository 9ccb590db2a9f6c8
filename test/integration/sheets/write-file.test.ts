import { chmod, mkdtemp, open, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeFileWhole, type WriteCalls } from '../../../electron/sheets/write-file.ts'

const OLD = new TextEncoder().encode('the old content')
const NEW = new TextEncoder().encode('the new content, longer than the old one')

describe('a file is written whole or not at all', () => {
  let folder = ''
  let target = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'write-file-'))
    target = join(folder, 'recap.xlsx')
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('replaces the old file, for its owner only, and leaves nothing beside it', async () => {
    await writeFile(target, OLD)
    expect(await writeFileWhole(target, NEW)).toEqual({ ok: true, value: undefined })
    expect(await readFile(target, 'utf8')).toBe('the new content, longer than the old one')
    expect((await stat(target)).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['recap.xlsx'])
  })

  it.each(['EIO', 'ENOSPC', 'EBUSY', 'EPERM', 'EROFS'])('%s at any step leaves the old file as it was', async (code) => {
    for (const step of ['open', 'write', 'sync', 'readFile', 'rename'] as const) {
      await writeFile(target, OLD)
      const outcome = await writeFileWhole(target, NEW, failing(step, code))
      expect(outcome).toMatchObject({ ok: false, error: { code: 'file.writeFailed', params: { file: 'recap.xlsx', reason: code } } })
      expect(await readFile(target, 'utf8')).toBe('the old content')
      expect(await readdir(folder)).toEqual(['recap.xlsx'])
    }
  })

  it('a target held by Excel for a moment is tried again, and one that stays held says to close it', async () => {
    await writeFile(target, OLD)
    expect(await writeFileWhole(target, NEW, failing('rename', 'EBUSY', 2))).toEqual({ ok: true, value: undefined })
    expect(await writeFileWhole(target, OLD, failing('rename', 'EBUSY'))).toMatchObject({
      ok: false,
      error: { recovery: { kind: 'closeInExcel' } },
    })
    expect(await readFile(target)).toEqual(Buffer.from(NEW))
  })

  it('a disk that writes less than asked is asked again for the rest', async () => {
    const calls: WriteCalls = {
      ...failing('none', ''),
      open: async (path, flags, mode) => {
        const handle = await open(path, flags, mode)
        const write = handle.write.bind(handle)
        return new Proxy(handle, {
          get: (file, key) =>
            key === 'write'
              ? (bytes: Uint8Array, from: number, length: number, at: number) => write(bytes, from, Math.min(length, 3), at)
              : bound(file, key),
        })
      },
    }
    expect(await writeFileWhole(target, NEW, calls)).toEqual({ ok: true, value: undefined })
    expect(await readFile(target)).toEqual(Buffer.from(NEW))
  })

  it('bytes that the disk gives back otherwise never take the name', async () => {
    await writeFile(target, OLD)
    const outcome = await writeFileWhole(target, NEW, { ...failing('none', ''), readFile: () => Promise.resolve(OLD) })
    expect(outcome).toMatchObject({ ok: false, error: { code: 'file.writeFailed' } })
    expect(await readFile(target)).toEqual(Buffer.from(OLD))
  })

  it('a folder that is not there is said, not made', async () => {
    const outcome = await writeFileWhole(join(folder, 'missing', 'recap.xlsx'), NEW)
    expect(outcome).toMatchObject({ ok: false, error: { code: 'file.writeFailed', params: { reason: 'ENOENT' } } })
    await chmod(folder, 0o700)
  })
})

/** The disk's calls, one of which fails: for good, or `times` times. */
function failing(step: 'open' | 'write' | 'sync' | 'readFile' | 'rename' | 'none', code: string, times = Number.POSITIVE_INFINITY): WriteCalls {
  let left = times
  const trip = (at: string): void => {
    if (at !== step || left === 0) return
    left -= 1
    throw Object.assign(new Error(code), { code })
  }
  return {
    open: async (path, flags, mode) => {
      if (flags === 'wx') trip('open')
      const handle = await open(path, flags, mode)
      return new Proxy(handle, {
        get: (file, key) => {
          if (flags === 'wx' && (key === 'write' || key === 'sync') && key === step) return () => tripped(() => { trip(key) })
          return bound(file, key)
        },
      })
    },
    readFile: async (path) => {
      await tripped(() => { trip('readFile') })
      return readFile(path)
    },
    rename: async (from, to) => {
      trip('rename')
      await rename(from, to)
    },
    rm,
    wait: () => Promise.resolve(),
  }
}

/** What a call that fails gives: a promise that is refused. */
function tripped(trip: () => void): Promise<void> {
  return Promise.resolve().then(trip)
}

function bound(target: object, key: string | symbol): unknown {
  const value: unknown = Reflect.get(target, key)
  return typeof value === 'function' ? value.bind(target) : value
}
