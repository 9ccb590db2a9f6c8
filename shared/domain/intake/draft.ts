import type { Moment, PlainDate, DayMinute } from '../values/moment.ts'
import type { Platform } from '../values/platform.ts'
import type { Metrics } from '../results/metric.ts'
import type { Participant } from '../roster/participant.ts'

/** The row of a file that a draft was made from. */
export interface RowRef {
  readonly sheet: string
  readonly row: number
}

/**
 * What one row of a file says, typed, before it is compared with the plan. A field the sheet does not supply is
 * absent; a field it supplies but leaves empty is `null` (and never erases what is known).
 */
export interface Draft<Fields> extends RowRef {
  readonly fields: Fields
}

/** A row whose meaning could not be read (an error issue names the cell): counted as rejected. */
export interface RejectedRow extends RowRef {
  readonly reason: 'rejected' | 'ignored'
}

type Supplied<Fields> = { readonly [Key in keyof Fields]?: Fields[Key] | null }

export interface RosterFields
  extends Supplied<
    Pick<
      Participant,
      | 'ref' | 'givenName' | 'familyName' | 'civility' | 'role' | 'team' | 'organisation' | 'email' | 'phone'
      | 'device' | 'availability' | 'onAir' | 'wishedTime' | 'wished' | 'status' | 'consent' | 'imageRight'
      | 'briefed' | 'firstTime' | 'answeredAt' | 'notes' | 'custom' | 'cannotTakePart' | 'cohesion'
    >
  > {
  /** Account names, printed `instagram:@musee` or bare `@musee`. */
  readonly handles?: readonly string[] | null
}

export interface ScheduleFields {
  readonly ref?: string | null
  readonly title?: string | null
  readonly startMinute?: DayMinute | null
  readonly durationSeconds?: number | null
  /** Names, e-mails, refs or handles as written, one entry per person. */
  readonly participants?: readonly string[] | null
  /** As written: `@station`, `instagram:@musee`, or an account's name. */
  readonly account?: string | null
  readonly format?: string | null
  readonly place?: string | null
  readonly brief?: string | null
  readonly notes?: string | null
  readonly placement?: 'fixed' | 'flexible' | null
}

export interface ResultFields {
  readonly platform?: Platform | null
  readonly platformItemId?: string | null
  readonly accountId?: string | null
  readonly accountHandle?: string | null
  readonly accountName?: string | null
  readonly title?: string | null
  readonly text?: string | null
  readonly permalink?: string | null
  readonly publishedAt?: Moment | null
  readonly endedAt?: Moment | null
  readonly durationSeconds?: number | null
  readonly postType?: string | null
  readonly metrics?: Metrics | null
  /** Our own exports and return sheets name the slot or stream: `S-12`. */
  readonly ref?: string | null
  /** A name or e-mail, in files that say who streamed. */
  readonly participant?: string | null
  /** Only in our own results export: the as-of date of the reading. */
  readonly asOf?: PlainDate | null
  readonly approximate?: boolean | null
  /** Return sheets ask whether a planned stream took place and, where it did not, why. */
  readonly tookPlace?: boolean | null
  readonly reason?: string | null
}

export interface MentionFields {
  readonly at?: Moment | null
  readonly url?: string | null
  readonly author?: string | null
  readonly text?: string | null
  readonly reach?: number | null
  readonly engagement?: number | null
  readonly sentiment?: string | null
  readonly country?: string | null
}

/** One dated value of an account's daily series ("Views, 2026-05-25, 14551"). */
export interface SeriesFields {
  readonly metric: string
  readonly date: PlainDate
  readonly value: number
  readonly accountHandle?: string | null
}

/** A platform's own total row, kept to be compared and never added. */
export interface ControlFigure extends RowRef {
  readonly metric: string
  readonly value: number
}

/** Everything read from one file for one kind of import, ready to be reconciled. `read` counts drafts + rejected. */
export type DraftFile =
  | DraftFileOf<'roster', RosterFields>
  | DraftFileOf<'schedule', ScheduleFields>
  | DraftFileOf<'results', ResultFields>
  | DraftFileOf<'mentions', MentionFields>
  | DraftFileOf<'series', SeriesFields>
  | ReturnsFile

/** Return sheets; `answers`: what was answered about the person, on the sheet of questions. */
export type ReturnsFile = DraftFileOf<'returns', ResultFields> & { readonly answers?: readonly Draft<RosterFields>[] }

export interface DraftFileOf<Kind extends string, Fields> {
  readonly kind: Kind
  readonly file: string
  readonly sha256: string
  readonly shape: string | null
  readonly drafts: readonly Draft<Fields>[]
  readonly rejected: readonly RejectedRow[]
  readonly controls: readonly ControlFigure[]
  /** The platform that the recognised shape belongs to, `null` when unknown. */
  readonly platform: Platform | null
}

