import { appError, type AppError } from '../errors/app-error.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { CALLS, type CallInput, type CallName, type CallOutput } from './calls.ts'
import type { Parcels } from '../lib/parcel.ts'

/** One handler for each call; the parts of a long message are answered by the dispatcher itself. */
export type Handlers = {
  readonly [Name in Exclude<CallName, 'parcel.part'>]: (input: CallInput<Name>) => Promise<Result<CallOutput<Name>, AppError>>
}

/** What crosses the bridge, both ways of ending. */
export type Envelope = Result<unknown, AppError>

/**
 * Answers calls by name: an unknown name or an input that does not fit is refused, a handler's surprise becomes
 * `unexpected` with the number of its incident, and so does an answer that is not what its call says; whatever happens
 * there is an envelope, or a parcel of one with long lists.
 *
 * @param incident keeps the trace of a surprise and gives its number
 * @param parcels hold the long lists of answers until they are fetched
 */
export function createDispatcher(handlers: Handlers, incident: (trouble: unknown) => string, parcels: Parcels) {
  const unexpected = (trouble: unknown): Envelope => err(appError('unexpected', { incident: incident(trouble) }))
  const all: { readonly [Name in CallName]: (input: CallInput<Name>) => Promise<Result<CallOutput<Name>, AppError>> } = {
    ...handlers,
    'parcel.part': (asked) => {
      const part = parcels.part(asked)
      return Promise.resolve(part === null ? err(appError('command.notFound', { what: 'parcel', id: asked.parcel })) : ok(part))
    },
  }
  return async (name: unknown, input: unknown): Promise<unknown> => {
    if (typeof name !== 'string' || !Object.hasOwn(CALLS, name)) {
      return err(appError('command.invalid', { field: 'call', reason: String(name).slice(0, 80) }))
    }
    // Just checked: an own name of the table.
    const call = name as CallName
    const parsed = CALLS[call].input.safeParse(input)
    if (!parsed.success) {
      const problem = parsed.error.issues[0]
      return err(appError('command.invalid', { field: `${call} ${problem?.path.join('.') ?? ''}`, reason: problem?.message ?? '' }))
    }
    // The handler of a call takes what that call's own schema gives; TypeScript does not correlate the two.
    const handler = all[call] as (input: unknown) => Promise<Envelope>
    try {
      const envelope = await handler(parsed.data)
      const misfit = envelope.ok ? CALLS[call].output.safeParse(envelope.value).error : undefined
      return misfit === undefined ? parcels.pack(envelope) : unexpected(new Error(`the answer of ${call}: ${misfit.message}`))
    } catch (trouble) {
      return unexpected(trouble)
    }
  }
}
