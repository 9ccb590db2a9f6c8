import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'

/** What a command answered: its exit code, the one JSON object it printed, and what it said on the side. */
export interface Answer {
  readonly code: number | null
  readonly json: unknown
  readonly said: string
}

/** From the sources: a test must never see an older build. */
const CLI = join(import.meta.dirname, '..', '..', 'electron', 'cli.ts')

/** Runs the real command line in its own process, as a script would, with `--json`. */
export function jourJ(...args: readonly string[]): Promise<Answer> {
  return jourJOn({}, ...args)
}

/** The same on a system that says this of itself: `{ LC_ALL: 'fr_FR.UTF-8' }`. */
export async function jourJOn(environment: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Answer> {
  const child = spawn(process.execPath, [CLI, ...args, '--json'], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } })
  const out: Buffer[] = []
  const said: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  const code = await new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done))
  const text = Buffer.concat(out).toString('utf8')
  return { code, json: text === '' ? null : JSON.parse(text), said: Buffer.concat(said).toString('utf8') }
}

const countsSchema = z.object({
  read: z.number(),
  added: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  ignored: z.number(),
  rejected: z.number(),
})
const issueSchema = z.object({
  code: z.string(),
  severity: z.string(),
  sheet: z.string(),
  row: z.number().nullable(),
  column: z.string().nullable(),
  value: z.string().nullable(),
})

/** The answer of `import`. */
export const importAnswer = z.object({
  ok: z.literal(true),
  counts: countsSchema,
  revision: z.number(),
  files: z.array(
    z.object({
      file: z.string(),
      shape: z.string().nullable(),
      counts: countsSchema,
      setAside: z.array(z.object({ row: z.number(), reason: z.string(), text: z.string() })),
      issues: z.array(issueSchema),
    }),
  ),
})

/** The answer of `show`, as far as the tests look. */
export const showAnswer = z.object({
  ok: z.literal(true),
  participants: z.array(
    z.object({
      id: z.string(), givenName: z.string(), familyName: z.string(), email: z.string(), phone: z.string(),
      status: z.string(), device: z.string().nullable(),
    }),
  ),
  slots: z.array(
    z.object({
      id: z.string(), title: z.string(), start: z.string().nullable(), account: z.string().nullable(), format: z.string(),
      durationSeconds: z.number(), participants: z.array(z.string()),
    }),
  ),
  conflicts: z.array(z.object({ kind: z.string(), slots: z.array(z.string()) })),
  streams: z.array(
    z.object({
      slot: z.string().nullable(), account: z.string().nullable(), startedAt: z.string().nullable(),
      durationSeconds: z.number().nullable(), views: z.number().nullable(), likes: z.number().nullable(),
      source: z.object({ file: z.string().optional(), row: z.number().optional() }).nullable(),
    }),
  ),
  unassigned: z.number(),
  notOurs: z.number(),
  unplayedSlots: z.array(z.string()),
  figures: z.array(z.object({ metric: z.string(), value: z.number(), approximate: z.boolean(), asOf: z.string(), role: z.string() })),
  indicators: z.array(
    z.object({
      id: z.string(), value: z.number().nullable(), median: z.number().nullable(), n: z.number(), of: z.number(),
      asOf: z.string().nullable(), refused: z.string().nullable(),
      perimeter: z.object({ accounts: z.array(z.string()), streams: z.number() }),
    }),
  ),
})
export type Shown = z.infer<typeof showAnswer>
