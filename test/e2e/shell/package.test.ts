import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listPackage } from '@electron/asar'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readFuses, wantedFuses } from '../../../electron/packaging/fuses.ts'
import { pack } from '../../../electron/packaging/pack.ts'
import { handOver } from '../../support/window/stage.ts'

/** The packaged application for Linux, unpacked: what is in it, its fuses, and that it starts. */
let folder: string
let app: ChildProcess | null = null
beforeAll(async () => {
  const { stage, out } = inject('window')
  const electronDist = dirname(stage.electron)
  const electronVersion = readFileSync(join(electronDist, 'version'), 'utf8').replace(/^v/, '')
  const packing = { out, to: join(stage.folder, 'dist'), electronDist, electronVersion }
  await pack(packing, true)
  folder = join(packing.to, 'linux-unpacked')
})
afterAll(() => {
  app?.kill('SIGKILL')
})

test('only the build is packed: no package, no source, no command line', () => {
  const files = listPackage(join(folder, 'resources', 'app.asar'), { isPack: false })
  expect(files).toEqual(expect.arrayContaining(['/package.json', '/main/main.js', '/main/child.js', '/preload/preload.cjs', '/renderer/index.html']))
  expect(files.filter((path) => path.includes('node_modules') || path.endsWith('.ts') || path.endsWith('cli.js') || path.endsWith('.map'))).toEqual([])
})

test('SEC-19 every fuse that this Electron has is as it must be', async () => {
  const fuses = await readFuses(join(folder, 'jour-j'))
  const wanted = wantedFuses('linux')
  expect(Object.keys(fuses).length).toBeGreaterThanOrEqual(8)
  expect(fuses).toEqual(Object.fromEntries(Object.entries(wanted).filter(([name]) => name in fuses)))
  expect(fuses).toMatchObject({ RunAsNode: false, EnableNodeCliInspectArguments: false, EnableNodeOptionsEnvironmentVariable: false, OnlyLoadAppFromAsar: true })
})

test('SEC-19 the packaged application does not run as plain Node', async () => {
  const { stage } = inject('window')
  const said = await new Promise<string>((done) => {
    const child = spawn(starterOf(stage.user, stage.folder), ['-e', 'console.log("plain node")'], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', DISPLAY: '' } })
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')))
    child.once('close', () => { done(out) })
  })
  expect(said).not.toContain('plain node')
})

test('the packaged application starts, sandboxed, and its first window is there', async () => {
  const { stage, display } = inject('window')
  const home = join(stage.folder, 'package-home')
  mkdirSync(home)
  handOver(stage, home)
  const started = spawn(starterOf(stage.user, stage.folder), ['--remote-debugging-port=0'], {
    env: { PATH: process.env['PATH'], HOME: home, DISPLAY: display, JOUR_J_DATA: join(home, 'data'), JOUR_J_PROFILE: join(home, 'profile'), LC_ALL: 'fr_FR.UTF-8' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  app = started
  const address = await new Promise<string>((done, fail) => {
    let said = ''
    started.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const [, found] = /DevTools listening on (ws:\S+)/.exec(said) ?? []
      if (found !== undefined) done(found)
    })
    started.once('exit', (code) => { fail(new Error(`ended with ${String(code)}: ${said}`)) })
  })
  const page = await expect.poll(() => pageAt(address), { timeout: 60_000 }).not.toBeNull().then(() => pageAt(address))
  // The page is listed before its preload has run.
  await expect.poll(() => ask(page ?? '', `window.jourJ.call('app.start', {}).then(({ ok }) => ok)`), { timeout: 20_000 }).toBe(true)
  await expect.poll(() => ask(page ?? '', 'document.body.innerText.trim().length > 0'), { timeout: 20_000 }).toBe(true)
})

/** Where our page listens for a debugger; `null` while the window is not there. */
async function pageAt(address: string): Promise<string | null> {
  const answer = await fetch(`http://${new URL(address).host}/json/list`)
  // The list of Chromium's own debugging protocol.
  const targets = (await answer.json()) as readonly { url: string; type: string; webSocketDebuggerUrl: string }[]
  return targets.find(({ type, url }) => type === 'page' && url.startsWith('app://jour-j/'))?.webSocketDebuggerUrl ?? null
}

/** What these words are in the page, asked over the debugging protocol: the shipped app takes no other inspection. */
async function ask(page: string, expression: string): Promise<unknown> {
  const socket = new WebSocket(page)
  await new Promise((done) => { socket.addEventListener('open', done) })
  const answered = new Promise<MessageEvent>((done) => { socket.addEventListener('message', done, { once: true }) })
  socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression, awaitPromise: true, returnByValue: true } }))
  // The answer of Chromium's own debugging protocol.
  const { result } = JSON.parse(String((await answered).data)) as { result: { result: { value?: unknown } } }
  socket.close()
  return result.result.value
}

/** Root starts it as the stage's ordinary user, so that the sandbox is on. */
function starterOf(user: number | null, stageFolder: string): string {
  const executable = join(folder, 'jour-j')
  if (user === null) return executable
  const script = join(stageFolder, 'jour-j-as-nobody')
  writeFileSync(script, `#!/bin/sh\ncd /\nexec setpriv --reuid=${String(user)} --regid=${String(user)} --clear-groups '${executable}' "$@"\n`)
  chmodSync(script, 0o755)
  return script
}
