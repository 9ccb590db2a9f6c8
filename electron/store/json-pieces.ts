/** Rows of one list in one piece. */
const AT_ONCE = 1_000

/**
 * The JSON of a value in pieces, which together are what `JSON.stringify` writes: a plan of fifty thousand rows is made
 * in steps of a few milliseconds, between which the window's process can do its other work.
 *
 * @param value plain JSON-like data: no class instances, no cycles, nothing `undefined` in a list
 */
export function* jsonPieces(value: unknown): Generator<string> {
  if (!hasLongList(value)) {
    yield JSON.stringify(value)
  } else if (Array.isArray(value) && value.length > AT_ONCE) {
    for (let from = 0; from < value.length; from += AT_ONCE) {
      yield `${from === 0 ? '[' : ','}${JSON.stringify(value.slice(from, from + AT_ONCE)).slice(1, -1)}`
    }
    yield ']'
  } else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) {
      yield index === 0 ? '[' : ','
      yield* jsonPieces(inner)
    }
    yield ']'
  } else {
    yield* piecesOfObject(value)
  }
}

function* piecesOfObject(value: object): Generator<string> {
  // Object.entries of what is an object, whatever its values are.
  const entries = (Object.entries(value) as readonly (readonly [string, unknown])[]).filter(([, inner]) => inner !== undefined)
  for (const [index, [key, inner]] of entries.entries()) {
    yield `${index === 0 ? '{' : ','}${JSON.stringify(key)}:`
    yield* jsonPieces(inner)
  }
  yield '}'
}

/** Looks into short lists and objects only: what is in a long one does not matter. */
function hasLongList(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.length > AT_ONCE || value.some(hasLongList)
  return Object.values(value).some(hasLongList)
}
