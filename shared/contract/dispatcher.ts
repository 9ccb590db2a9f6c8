import { appError, type AppError } from '../errors/app-error.ts'
import { err, type Result } from '../lib/result.ts'
import { CALLS, type CallInput, type CallName, type CallOutput } from './calls.ts'

/** One handler for each call. */
export type Handlers = {
  readonly [Name in CallName]: (input: CallInput<Name>) => Promise<Result<CallOutput<Name>, AppError>>
}

/** What crosses the bridge, both ways of ending. */
export type Envelope = Result<unknown, AppError>

/**
 * Answers calls by name: an unknown name or an input that does not fit is refused, a handler's surprise becomes
 * `unexpected` with the number of its incident, and whatever happens there is an envelope.
 *
 * @param incident keeps the trace of a surprise and gives its number
 */
export function createDispatcher(handlers: Handlers, incident: (trouble: unknown) => string) {
  return async (name: unknown, input: unknown): Promise<Envelope> => {
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
    const handler = handlers[call] as (input: unknown) => Promise<Envelope>
    try {
      return await handler(parsed.data)
    } catch (trouble) {
      return err(appError('unexpected', { incident: incident(trouble) }))
    }
  }
}
