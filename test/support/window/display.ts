import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'

/** A virtual screen that windows are drawn on. */
export interface Display {
  /** For the environment of what is to be drawn there. */
  readonly name: string
  readonly stop: () => void
}

/** Starts an Xvfb of our own on the first free display; it chooses the number, so many can run side by side. */
export async function startDisplay(size = '1920x1200'): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const numbers = server.stdio[3] as Readable // opened as a pipe just above
  const number = await new Promise<string>((done, fail) => {
    server.once('error', fail)
    server.once('exit', (code) => { fail(new Error(`Xvfb ended with ${String(code)}`)) })
    numbers.once('data', (chunk: Buffer) => { done(chunk.toString('utf8').trim()) })
  })
  return { name: `:${number}`, stop: () => { server.kill() } }
}
