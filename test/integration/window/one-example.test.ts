import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { oneExample } from '../../../electron/app/window/one-example.ts'
import { settingsOver, type Memory } from '../../../electron/app/window/settings.ts'
import { EXAMPLE_CAMPAIGN } from '../../../electron/example/content/campaign.ts'
import { openLibrary, type StoredLibrary } from '../../../electron/store/open-library.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import { ok } from '../../../shared/lib/result.ts'
import { tableOf } from '../../../shared/lib/table.ts'
import { aPlan } from '../../support/a-plan.ts'
import { tickingClock, valueOf } from '../../support/store-plans.ts'

let root: string
let library: StoredLibrary
let memory: Memory
let made: string[]

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'jour-j-example-'))
  library = openLibrary(root, { clock: tickingClock() })
  memory = {
    remembered: library.remembered,
    rememberSettings: (all) => library.remember((before) => ({ ...before, settings: { ...before.settings, ...all } })),
  }
  made = []
})
afterEach(() => rm(root, { recursive: true, force: true }))

const nextSteps = [{ id: 'nextStep:0194a000-0000-7000-8000-000000000009', text: 'Again in September', due: null, when: '', owner: '', seedsCampaign: false }] as const

/** An example in the library, as a copy of the real one is found there. */
async function put(isWhole = true): Promise<string> {
  const { name, day } = EXAMPLE_CAMPAIGN
  const plan = aPlan({ campaign: { id: `campaign:0194a000-0000-7000-8000-00000000000${String(made.length + 1)}`, name, day }, nextSteps: isWhole ? nextSteps : [] })
  const { id } = campaignOf(plan)
  valueOf(await library.create(plan))
  made.push(id)
  return id
}

const open = async (): Promise<string> =>
  valueOf(await oneExample({ library, memory, build: async () => ok({ campaign: await put() }) })()).campaign

const folderOf = (id: string): string => join(root, 'campaigns', id.slice('campaign:'.length))

/** She calls it otherwise and moves its day. */
async function makeItHers(id: string): Promise<void> {
  const campaign = valueOf(await library.open(id))
  const before = campaignOf(campaign.plan)
  const after = { ...before, name: 'Notre essai', day: '2016-05-04' }
  const diff = { campaign: { added: [], updated: [[before, after] as const], removed: [] } }
  valueOf(await campaign.append('do', { label: 'campaign.edit', at: '2016-01-01T00:00:00.000Z', diff }, { ...campaign.plan, campaign: tableOf([after]) }))
  await campaign.close()
}

test('opened again, the example is the one that is there, under another name and on another day too', async () => {
  const first = await open()
  expect(await open()).toBe(first)
  await makeItHers(first)
  expect(await open()).toBe(first)
  expect(made).toHaveLength(1)
})

test('settings changed in between do not make it forgotten', async () => {
  const first = await open()
  valueOf(await settingsOver(memory).change({ theme: 'dark' }))
  valueOf(await library.remember((before) => before))
  expect(await open()).toBe(first)
})

test('once its folder is deleted, a new one is made, and that one is opened from then on', async () => {
  const first = await open()
  await rm(folderOf(first), { recursive: true })
  const second = await open()
  expect(second).not.toBe(first)
  expect(await open()).toBe(second)
})

test('a damaged one is not replaced: it is opened, to be made whole from its backup', async () => {
  const first = await open()
  await rm(join(folderOf(first), 'plan.json'))
  expect(await open()).toBe(first)
})

test('one that was copied here is opened, and still is when it was changed; one that broke off while it was made is not', async () => {
  const whole = await put()
  expect(await open()).toBe(whole)
  await makeItHers(whole)
  expect(await open()).toBe(whole)
  await rm(folderOf(whole), { recursive: true })
  const broken = await put(false)
  expect([broken, whole]).not.toContain(await open())
})
