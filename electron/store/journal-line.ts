import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Edit, EditMove } from '../app/ports.ts'
import { planDiffSchema } from '../../shared/domain/plan/plan-diff-schema.ts'
import { parseJson, SCHEMA } from './envelope.ts'
import { migrateBody } from './migrations/migrate.ts'

/** Where in the chain of edits something stands: the number of an edit and its hash. */
export interface ChainPoint {
  readonly revision: number
  readonly hash: string
}

/** One edit as its line tells it. `hash` names it, `parent` the edit before: a line fits in one place only. */
export interface JournalEdit extends ChainPoint, Edit {
  readonly parent: string
  readonly move: EditMove
}

/** The first line of a journal: from which point of the chain its edits go on. */
export type JournalBase = ChainPoint

const HASH = z.string().regex(/^[0-9a-f]{64}$/u)
const baseSchema = z.strictObject({ kind: z.literal('base'), revision: z.number().int().min(0), hash: HASH })
const lineSchema = z.strictObject({
  kind: z.literal('edit'),
  revision: z.number().int().min(1),
  parent: HASH,
  move: z.enum(['do', 'undo', 'redo']),
  label: z.string(),
  at: z.string(),
  diff: planDiffSchema,
})

/**
 * A line of the journal: `J1 `, the length of its JSON in ten digits, the SHA-256 over all that and the JSON, the JSON,
 * a line feed. `J1` is the schema of the JSON. The SHA-256 is checksum and, because the JSON names the parent's, hash
 * of the edit in one.
 */
export const HEAD_LENGTH = 'J1 0000000000 '.length + 64 + 1
const HEAD = /^J([1-9]) (\d{10}) ([0-9a-f]{64}) $/u
const SHAPE_OF_HEAD = /^J(?:[1-9](?: (?:\d{0,9}|\d{10}(?: (?:[0-9a-f]{0,63}|[0-9a-f]{64} ?))?))?)?$/u

/** The first line of a new journal. */
export function baseLine({ revision, hash }: ChainPoint): Uint8Array {
  return lineOf(JSON.stringify({ kind: 'base', revision, hash })).bytes
}

/** The line of an edit that follows on from `after`, and the edit's own point in the chain. */
export function editLine(
  after: ChainPoint,
  move: EditMove,
  edit: Edit,
): { readonly bytes: Uint8Array; readonly point: ChainPoint } {
  const revision = after.revision + 1
  const { label, at, diff } = edit
  const json = JSON.stringify({ kind: 'edit', revision, parent: after.hash, move, label, at, diff })
  const { bytes, hash } = lineOf(json)
  return { bytes, point: { revision, hash } }
}

export type ParsedLine =
  | { readonly kind: 'base'; readonly base: JournalBase; readonly end: number }
  | { readonly kind: 'edit'; readonly edit: JournalEdit; readonly end: number }
  | { readonly kind: 'torn' }
  | { readonly kind: 'damaged'; readonly reason: string }
  | { readonly kind: 'newer'; readonly schema: number }

/**
 * The line that starts at `start`. `torn` is what an append leaves that never ended: the bytes go to the end of the
 * file, without a line feed, as the beginning of a line; or they hold a hole of NULs where a power cut lost pages.
 * Whatever else is not right is damage.
 */
export function parseLine(data: Buffer, start: number): ParsedLine {
  const rest = data.subarray(start)
  const head = HEAD.exec(rest.subarray(0, HEAD_LENGTH).toString('latin1'))
  const length = Number(head?.[2] ?? 0)
  const end = HEAD_LENGTH + length
  const unended = !rest.includes(0x0a)
  if (head === null) {
    const begun = unended && rest.length < HEAD_LENGTH && SHAPE_OF_HEAD.test(rest.toString('latin1'))
    return begun || hasHole(rest) ? { kind: 'torn' } : { kind: 'damaged', reason: 'line head' }
  }
  if (rest.length <= end)
    return unended || hasHole(rest) ? { kind: 'torn' } : { kind: 'damaged', reason: 'line length' }
  const json = rest.subarray(HEAD_LENGTH, end)
  const schema = Number(head[1])
  if (rest[end] !== 0x0a || head[3] !== hashOf(schema, json)) {
    return hasHole(rest) ? { kind: 'torn' } : { kind: 'damaged', reason: 'line checksum' }
  }
  if (schema > SCHEMA) return { kind: 'newer', schema }
  return bodyOf(schema, head[3], json.toString('utf8'), start + end + 1)
}

function bodyOf(schema: number, hash: string, json: string, end: number): ParsedLine {
  try {
    const body = migrateBody('edit', schema, parseJson(json))
    const base = baseSchema.safeParse(body)
    if (base.success) return { kind: 'base', base: { revision: base.data.revision, hash: base.data.hash }, end }
    const { kind, ...line } = lineSchema.parse(body)
    return { kind, edit: { ...line, hash }, end }
  } catch {
    // The checksum holds, so this was written so: not by this app.
    return { kind: 'damaged', reason: 'line content' }
  }
}

/** NULs in a row are never written here (JSON escapes them); they may only stand in the very last line. */
function hasHole(rest: Buffer): boolean {
  const feed = rest.indexOf(0x0a)
  return (feed === -1 || feed === rest.length - 1) && rest.includes('\0\0')
}

function lineOf(json: string): { readonly bytes: Uint8Array; readonly hash: string } {
  const bytes = Buffer.from(`${json}\n`)
  const hash = hashOf(SCHEMA, bytes.subarray(0, -1))
  return { bytes: Buffer.concat([Buffer.from(`${beginning(SCHEMA, bytes.length - 1)}${hash} `), bytes]), hash }
}

function hashOf(schema: number, json: Uint8Array): string {
  return createHash('sha256').update(beginning(schema, json.length)).update(json).digest('hex')
}

function beginning(schema: number, length: number): string {
  return `J${String(schema)} ${String(length).padStart(10, '0')} `
}
