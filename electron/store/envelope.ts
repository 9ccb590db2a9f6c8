import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { jsonPieces } from './json-pieces.ts'

/**
 * The outer form of every document of the store, one line of JSON, the same for ever:
 *
 *     {"format":"jour-j","schema":1,"sha256":"…","body":{…}}
 *
 * `sha256` covers every byte of the file but its own 64 digits, so no byte can change unseen. `schema` is the version
 * of the body's form: a later app can tell an older file, an older app a newer one, before looking into it.
 */
export type Opened =
  | { readonly kind: 'good'; readonly schema: number; readonly sum: string; readonly body: unknown }
  | { readonly kind: 'damaged'; readonly reason: string }
  /** `intact`: the checksum holds, so that the number of the schema is to be believed. */
  | { readonly kind: 'newer'; readonly schema: number; readonly intact: boolean }

/** The schema that this app writes. */
export const SCHEMA = 4

const HEAD = /^\{"format":"jour-j","schema":([1-9]\d{0,8}),"sha256":"([0-9a-f]{64})","body":/u
const LONGEST_HEAD = 160
/** A piece shorter than this is written without a pause after the one before it. */
const STEP_CHARACTERS = 50_000

/** The bytes of a document and the checksum by which this very version of it is known. */
export function sealDocument(body: unknown, schema = SCHEMA): { readonly bytes: Uint8Array; readonly sum: string } {
  const json = Buffer.from(`${JSON.stringify(body)}}\n`)
  const sum = sumOf(schema, json)
  return { bytes: Buffer.concat([Buffer.from(headOf(schema, sum)), json]), sum }
}

/** As {@link sealDocument}, in steps: however large the body, nothing else has to wait for long. The body must not change meanwhile. */
export async function sealInSteps(body: unknown, schema = SCHEMA): Promise<{ readonly bytes: Uint8Array; readonly sum: string }> {
  const parts: Buffer[] = []
  const hash = createHash('sha256').update(headOf(schema, ''))
  for (const piece of jsonPieces(body)) {
    // Told one by one, a rewriting of a small plan would be thousands of turns.
    if (piece.length > STEP_CHARACTERS && parts.length > 0) await setImmediate()
    const part = Buffer.from(piece)
    hash.update(part)
    parts.push(part)
  }
  const end = Buffer.from('}\n')
  const sum = hash.update(end).digest('hex')
  return { bytes: Buffer.concat([Buffer.from(headOf(schema, sum)), ...parts, end]), sum }
}

/** Opens a document: its body, not yet checked by a schema, or why it is not to be used. */
export function openDocument(bytes: Uint8Array): Opened {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = HEAD.exec(data.subarray(0, LONGEST_HEAD).toString('latin1'))
  const schema = Number(head?.[1] ?? 0)
  const sum = head?.[2] ?? ''
  const rest = data.subarray(head?.[0].length ?? 0)
  const intact = head !== null && sum === sumOf(schema, rest)
  const claimed = head === null ? claimedSchema(data) : schema
  if (claimed > SCHEMA) return { kind: 'newer', schema: claimed, intact }
  if (!intact) return { kind: 'damaged', reason: data.length === 0 ? 'empty' : 'checksum' }
  try {
    return { kind: 'good', schema, sum, body: parseJson(rest.subarray(0, -2).toString('utf8')) }
  } catch {
    // Sealed by somebody who did not write JSON.
    return { kind: 'damaged', reason: 'not JSON' }
  }
}

/**
 * Parses JSON and leaves out keys named `__proto__`, which would otherwise be taken for a prototype by careless code
 * further in.
 */
export function parseJson(text: string): unknown {
  return text.includes('__proto__')
    ? JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value))
    : JSON.parse(text)
}

function headOf(schema: number, sum: string): string {
  return `{"format":"jour-j","schema":${String(schema)},"sha256":"${sum}","body":`
}

function sumOf(schema: number, rest: Uint8Array): string {
  return createHash('sha256').update(headOf(schema, '')).update(rest).digest('hex')
}

/** The schema that a file in another outer form says it has, 0 if it says none. */
function claimedSchema(data: Buffer): number {
  const text = data.toString('utf8')
  if (!/"format"\s*:\s*"jour-j"/u.test(text.slice(0, 2000))) return 0
  try {
    const document: unknown = JSON.parse(text)
    const schema: unknown = typeof document === 'object' && document !== null ? Reflect.get(document, 'schema') : 0
    return typeof schema === 'number' ? schema : 0
  } catch {
    // Not JSON at all: damaged, whatever it says of itself.
    return 0
  }
}
