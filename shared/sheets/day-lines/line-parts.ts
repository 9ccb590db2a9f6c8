import type { NotedSoFar } from '../../domain/commands/note-many.ts'
import type { SlotId } from '../../domain/values/id-schema.ts'
import type { Instant } from '../../domain/values/moment.ts'

/** What stands on either side of the word, what was noted before, and the row that is meant where none is named. */
export interface LineParts {
  readonly soFar: NotedSoFar
  readonly at: Instant
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly chosen: SlotId | null
}
