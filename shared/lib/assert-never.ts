/** Closes a `switch`: does not compile while a case is missing, throws if bad data got past a door. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`)
}
