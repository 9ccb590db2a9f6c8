import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { jourJOn } from '../../support/jour-j.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jour-j-languages-'))
  await writeFile(join(folder, 'nothing.xlsx'), '')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a file that cannot be read is refused in the system’s language, else in the one asked for; code and exit stay', async () => {
  const path = join(folder, 'nothing.xlsx')
  const answers = [
    await jourJOn({ LC_ALL: 'fr_FR.UTF-8' }, 'inspect', path),
    await jourJOn({ LC_ALL: '', LC_MESSAGES: '', LANG: 'en_GB.UTF-8' }, 'inspect', path),
    await jourJOn({ LC_ALL: 'en_GB.UTF-8' }, 'inspect', path, '--language', 'fr'),
  ]
  const [french, english, asked] = answers
  expect(answers.map(({ code }) => code)).toEqual([2, 2, 2])
  expect(new Set(answers.map(({ json }) => JSON.stringify(Reflect.get(Reflect.get(Object(json), 'error') as object, 'code')))).size).toBe(1)
  expect(french?.said).toMatch(/fichier/u)
  expect(english?.said).not.toMatch(/fichier/u)
  expect(asked?.said).toBe(french?.said)
})
