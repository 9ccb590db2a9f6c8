import type { Result } from '../../shared/lib/result.ts'

/** The value of an outcome that a test counts on. */
export async function must<Value>(outcome: Promise<Result<Value, unknown>> | Result<Value, unknown>): Promise<Value> {
  const result = await outcome
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
