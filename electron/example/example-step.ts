import type { Command } from '../../shared/domain/commands/command.ts'
import type { ImportKind } from '../../shared/domain/results/import-record.ts'
import type { CLAIMS, LEARNINGS, NEXT_STEPS, TREND } from './content/claims.ts'
import type { TOUCHES } from './content/method.ts'
import type { ExampleImportOptions } from './example-file.ts'

/** The commands of the example that name no record made before them: they can be run as they stand. */
type PlainCommand = Extract<
  Command,
  {
    type: 'campaign.edit' | 'account.add' | 'objective.add' | 'task.add' | 'relay.add' | 'schedule.freeze'
  }
>

/** What a person types, in the very form that the command line's `add` takes from a file. */
export type ExampleAddition =
  | { readonly what: 'figure'; readonly json: (typeof CLAIMS)[number] }
  | { readonly what: 'touch'; readonly json: (typeof TOUCHES)[number] }
  | { readonly what: 'trend'; readonly json: typeof TREND }
  | { readonly what: 'learning'; readonly json: (typeof LEARNINGS)[number] }
  | { readonly what: 'next-step'; readonly json: (typeof NEXT_STEPS)[number] }

/** What she answers about a post or stream that matched nothing planned, known by its link. */
export type LeftoverAnswer =
  | { readonly kind: 'notOurs' }
  /** It was improvised, by these people (names as the roster has them). */
  | { readonly kind: 'improvised'; readonly participants: readonly string[] }

/** One step that builds the example: an ordinary import, an ordinary command, or an ordinary addition. */
export type ExampleStep =
  | {
      readonly kind: 'import'
      readonly importKind: ImportKind
      readonly files: readonly string[]
      readonly options: ExampleImportOptions
    }
  | { readonly kind: 'command'; readonly command: PlainCommand }
  | ({ readonly kind: 'add' } & ExampleAddition)
  | { readonly kind: 'leftover'; readonly permalink: string; readonly answer: LeftoverAnswer }
