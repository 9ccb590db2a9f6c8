import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentsOf } from '../../support/folder-contents.ts'
import { jourJ } from '../../support/jour-j.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jour-j-cli-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('new and list', () => {
  test('a folder that is not there yet has no campaign, and a campaign made is listed', async () => {
    const data = join(folder, 'first')
    expect(await jourJ('list', '--data', data)).toMatchObject({ code: 0, json: { ok: true, campaigns: [] } })
    const made = await jourJ('new', '--data', data, '--name', 'Nuit des musées', '--day', '2026-05-23')
    expect(made).toMatchObject({ code: 0, json: { ok: true } })
    const id: unknown = Reflect.get(made.json as object, 'campaign')
    expect(id).toMatch(/^campaign:/u)
    expect((await jourJ('list', '--data', data)).json).toEqual({
      ok: true,
      campaigns: [{ id, name: 'Nuit des musées', day: '2026-05-23' }],
    })
  })

  test.each([
    ['a day that does not exist', ['--name', 'X', '--day', '2026-02-30'], 'command.invalid'],
    ['a day that is no date', ['--name', 'X', '--day', 'demain'], 'command.invalid'],
    ['a zone nobody knows', ['--name', 'X', '--day', '2026-05-23', '--zone', 'Europe/Atlantide'], 'command.invalid'],
    ['a name of spaces', ['--name', ' \u00a0 ', '--day', '2026-05-23'], 'command.invalid'],
    ['a language without texts', ['--name', 'X', '--day', '2026-05-23', '--lang', 'de'], 'command.invalid'],
    ['no day', ['--name', 'X'], 'usage'],
    ['an option that does not exist', ['--name', 'X', '--day', '2026-05-23', '--colour', 'red'], 'usage'],
  ])('%s is refused with exit 2, and nothing is made', async (_what, options, code) => {
    const data = join(folder, 'refused')
    const answer = await jourJ('new', '--data', data, ...options)
    expect(answer).toMatchObject({ code: 2, json: { ok: false, error: { code } } })
    expect(answer.said).toMatch(/\S/u)
    expect((await jourJ('list', '--data', data)).json).toEqual({ ok: true, campaigns: [] })
  })
})

describe('what is asked wrongly', () => {
  test.each([
    [['dance']],
    [['import', 'poems', 'a.csv', '--data', 'd', '--campaign', 'c']],
    [['import', 'roster', '--data', 'd', '--campaign', 'c']],
    [['show', '--data', 'd']],
    [['export', 'roster', 'extra', '--data', 'd', '--campaign', 'c', '--out', 'o']],
  ])('%j is a misuse: exit 2 and how it is written', async (args) => {
    const answer = await jourJ(...args)
    expect(answer).toMatchObject({ code: 2, json: { ok: false, error: { code: 'usage' } } })
    expect(answer.said).toContain('jour-j ')
  })

  test('a campaign that is not there is said so by every command that needs one', async () => {
    const data = join(folder, 'first')
    const before = await contentsOf(folder)
    for (const command of [['show'], ['recap', '--out', join(folder, 'r.xlsx')], ['export', 'roster', '--out', join(folder, 'e.xlsx')]]) {
      const answer = await jourJ(...command, '--data', data, '--campaign', 'campaign:none')
      expect(answer).toMatchObject({ code: 2, json: { error: { code: 'campaign.notFound' } } })
    }
    expect(await contentsOf(folder)).toEqual(before)
  })
})
