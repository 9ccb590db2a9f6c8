import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { z } from 'zod'
import { handOver } from '../../support/window/stage.ts'
import { runApp } from '../../support/window/running-app.ts'

const logSchema = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }),
  events: z.array(z.object({ type: z.number(), source: z.object({ id: z.number() }) })),
})

/** What Chromium notes when a name is asked for, and when anything leaves the machine. */
const QUESTION = 'HOST_RESOLVER_MANAGER_REQUEST'
const SENT = ['DNS_TRANSACTION', 'TCP_CONNECT', 'UDP_BYTES_SENT', 'SSL_CONNECT', 'HTTP_TRANSACTION_SEND_REQUEST', 'PAC_FILE_DECIDER']

test('SEC-01 a run in which the example is made and opened asks nothing of any network', async () => {
  const { stage } = inject('window')
  const folder = join(stage.folder, 'net-log')
  mkdirSync(folder)
  handOver(stage, folder)
  const log = join(folder, 'log.json')
  const { electron, page, call } = await runApp({ args: [`--log-net-log=${log}`] })
  const made = await call('campaign.createExample', {})
  expect(made.ok).toBe(true)
  if (made.ok) expect((await call('campaign.open', { id: made.value.id })).ok).toBe(true)
  await page.waitForTimeout(3_000)
  // The log is not blind: this one question is asked on purpose, last, and stays unanswered.
  await electron.evaluate(({ net }) => net.resolveHost('asked-on-purpose.example').catch(() => undefined))
  await electron.close()

  const { constants, events } = logSchema.parse(JSON.parse(readFileSync(log, 'utf8')))
  const times = (name: string): number =>
    new Set(events.filter(({ type }) => type === constants.logEventTypes[name]).map(({ source }) => source.id)).size
  expect(Object.keys(constants.logEventTypes)).toEqual(expect.arrayContaining([QUESTION, ...SENT]))
  expect(times(QUESTION)).toBe(1)
  expect(SENT.filter((name) => times(name) > 0)).toEqual([])
})
