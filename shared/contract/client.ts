import { appError, type AppError } from '../errors/app-error.ts'
import { err, type Result } from '../lib/result.ts'
import type { EventName, Events } from './answers.ts'
import type { CallInput, CallName, CallOutput } from './calls.ts'
import { isParcel, unpack, type PartAsked } from '../lib/parcel.ts'

/** What the preload exposes to the page, and nothing more. */
export interface Bridge {
  readonly call: (name: string, input: unknown) => Promise<unknown>
  /** Hears of events until the function that it returns is called. */
  readonly listen: (listener: (name: string, event: unknown) => void) => () => void
}

/** The calls of the contract as typed functions. */
export interface Client {
  readonly call: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<Result<CallOutput<Name>, AppError>>
  readonly on: <Name extends EventName>(name: Name, listener: (event: Events[Name]) => void) => () => void
}

/**
 * A client over a bridge. The other side is our own dispatcher: its answers have the types of the table.
 *
 * Answers and events are handed on in the order in which they came, long ones when all of their parts are here: whoever
 * is told that an edit was saved has heard of the edit before.
 */
export function createClient(bridge: Bridge): Client {
  const listeners = new Map<EventName, Set<(event: never) => void>>()
  let last: Promise<unknown> = Promise.resolve()
  let isListening = false

  const inOrder = <Value>(work: () => Value | Promise<Value>): Promise<Value> => {
    const done = last.then(work)
    last = done.catch(() => undefined)
    return done
  }
  const fetchPart = async (asked: PartAsked): Promise<readonly unknown[] | null> => {
    // Typed by the contract: the dispatcher answers each call with its own envelope.
    const part = (await bridge.call('parcel.part', asked)) as Result<CallOutput<'parcel.part'>, AppError>
    // Written from a slice of a list.
    return part.ok ? (JSON.parse(part.value) as readonly unknown[]) : null
  }
  const hear = (name: string, sent: unknown): void => {
    // What no listener knows is dropped below.
    const heard = listeners.get(name as EventName)
    if (heard === undefined) return
    void inOrder(async () => {
      const whole = isParcel(sent) ? await unpack(sent, fetchPart) : { message: sent }
      // Typed by the contract: an event of this name has this type.
      if (whole !== null) for (const listener of heard) listener(whole.message as never)
    })
  }

  return {
    call: async (name, input) => {
      const sent = await bridge.call(name, input)
      return inOrder(async () => {
        const whole = isParcel(sent) ? await unpack(sent, fetchPart) : { message: sent }
        if (whole === null) return err(appError('command.notFound', { what: 'parcel', id: name }))
        // Typed by the contract: the dispatcher answers each call with its own envelope.
        return whole.message as Result<CallOutput<typeof name>, AppError>
      })
    },
    on: (name, listener) => {
      const heard = listeners.get(name) ?? new Set()
      listeners.set(name, heard.add(listener))
      if (!isListening) bridge.listen(hear)
      isListening = true
      return () => { heard.delete(listener) }
    },
  }
}
