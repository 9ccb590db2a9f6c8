import { execFileSync } from 'node:child_process'
import { lstat, mkdtemp, open, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadFile, type FileAccess } from '../../../electron/sheets/open-file.ts'

let folder = ''
const at = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'named-file-'))
  await writeFile(at('équipe.csv'), 'a,b\n1,2\n')
})
afterAll(() => rm(folder, { recursive: true }))

/** The file system with a program that holds the file for the first `times` openings. */
function heldFor(times: number, code: string): FileAccess & { readonly opened: () => number } {
  let opened = 0
  return {
    lstat,
    // One function stands for the overloads of `open`, of which the loader uses one.
    open: (async (...asked: Parameters<typeof open>) => {
      opened += 1
      if (opened <= times) throw Object.assign(new Error(code), { code })
      return open(...asked)
    }) as typeof open,
    opened: () => opened,
  }
}

describe('a file named by the user', () => {
  it('is its bytes and its name, without its folder', async () => {
    const loaded = await loadFile(at('équipe.csv'))
    expect(loaded.ok && [loaded.value.name, Buffer.from(loaded.value.bytes).toString()]).toEqual(['équipe.csv', 'a,b\n1,2\n'])
  })

  it('that is not there, or has no folder, is not found', async () => {
    expect(await loadFile(at('absent.csv'))).toEqual({ ok: false, error: { code: 'file.notFound', params: { file: 'absent.csv' } } })
    expect(await loadFile(at('équipe.csv/x.csv'))).toMatchObject({ error: { code: 'file.notFound' } })
  })

  it('must be a regular file: no link, folder, pipe or device, and none of them is waited for', async () => {
    await symlink('/dev/zero', at('lien.csv'))
    await symlink(at('équipe.csv'), at('alias.csv'))
    execFileSync('mkfifo', [at('tube.csv')])
    for (const path of [at('lien.csv'), at('alias.csv'), at('tube.csv'), folder, '/dev/zero']) {
      expect(await loadFile(path), path).toMatchObject({ ok: false, error: { code: 'file.notRegular' } })
    }
  })

  it('of more than 50 MB is refused by its size, however little of it exists', async () => {
    await writeFile(at('creux.xlsx'), '')
    await truncate(at('creux.xlsx'), 40_000_000_000)
    expect(await loadFile(at('creux.xlsx'))).toMatchObject({
      error: { code: 'sheet.tooLarge', params: { what: 'megabytes', limit: 50, found: 40_000 } },
    })
  })

  it('held by another program for a moment is asked for again', async () => {
    const files = heldFor(3, 'EBUSY')
    expect(await loadFile(at('équipe.csv'), files)).toMatchObject({ ok: true })
    expect(files.opened()).toBe(4)
  })

  it('held for longer is said to be open elsewhere', async () => {
    expect(await loadFile(at('équipe.csv'), heldFor(9, 'EBUSY'))).toMatchObject({
      error: { code: 'file.locked', recovery: { kind: 'closeInExcel' } },
    })
  })

  it('on a disk that fails is unreadable, with a reason', async () => {
    expect(await loadFile(at('équipe.csv'), heldFor(9, 'EIO'))).toMatchObject({
      error: { code: 'sheet.unreadable', params: { reason: 'system' } },
    })
  })
})
