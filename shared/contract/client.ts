import type { AppError } from '../errors/app-error.ts'
import type { Result } from '../lib/result.ts'
import type { EventName, Events } from './answers.ts'
import type { CallInput, CallName, CallOutput } from './calls.ts'

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

/** A client over a bridge. The other side is our own dispatcher: its answers have the types of the table. */
export function createClient(bridge: Bridge): Client {
  return {
    call: async (name, input) => {
      // Typed by the contract: the dispatcher answers each call with its own envelope.
      return (await bridge.call(name, input)) as Result<CallOutput<typeof name>, AppError>
    },
    on: (name, listener) =>
      bridge.listen((heard, event) => {
        // Typed by the contract: an event of this name has this type.
        if (heard === name) listener(event as Events[typeof name])
      }),
  }
}
