import { foldText } from '../../lib/fold-text.ts'
import { linkKey } from '../../lib/link-key.ts'
import { MINUTES_PER_DAY } from '../../lib/time-units.ts'
import type { PlatformItem } from '../results/platform-item.ts'
import { dayMinuteOfInstant, firstInstant, momentToInstant } from '../schedule/day-time.ts'
import { shiftMoment } from '../schedule/shift-moment.ts'
import type { AccountId, ParticipantId } from '../values/id-schema.ts'
import type { Moment } from '../values/moment.ts'
import { rowKey, type Desk } from './desk.ts'
import type { Draft, ResultFields } from './draft.ts'
import type { RowLookUp } from './row-look-up.ts'
import { commonWordsOf, wordsOf } from './title-evidence.ts'

/** In minutes: a clock may put a post into the day before or after. */
const HALF_DAY = MINUTES_PER_DAY / 2

/** A row of the campaign day with its time as the file gives it, before anything is added, and what it can be known by. */
export interface TimedPost {
  readonly key: string
  readonly startMs: number
  readonly account: AccountId | null
  readonly owner: ParticipantId | null
  readonly words: ReadonlySet<string>
  readonly link: string
  readonly ref: string
  /** The post, where the campaign has it already from another file. */
  readonly known: PlatformItem | null
}

/** The rows whose time of day can be held against the day. A day off is no matter of clocks: half a day around it counts. */
export function timedPosts(desk: Desk, drafts: readonly Draft<ResultFields>[], lookUp: RowLookUp): readonly TimedPost[] {
  const common = commonWordsOf(desk.working.rows('slots').map((slot) => slot.title))
  return drafts.flatMap((draft) => {
    const { publishedAt, title, text, permalink, ref } = draft.fields
    const raw = publishedAt === null || publishedAt === undefined ? null : shiftMoment(publishedAt, -desk.clock.offsetMinutes)
    const startMs = raw === null ? null : msNearDay(desk, raw)
    if (startMs === null) return []
    const account = lookUp.accountOf(draft)
    const owner = account?.owner
    return [
      {
        key: rowKey(draft),
        startMs,
        account: account?.id ?? null,
        owner: owner?.kind === 'participant' ? owner.participant : null,
        words: wordsOf([title ?? '', text ?? ''], common),
        link: linkKey(permalink ?? ''),
        ref: foldText(ref ?? ''),
        known: lookUp.knownPost(draft),
      },
    ]
  })
}

function msNearDay({ campaign }: Desk, moment: Moment): number | null {
  const instant = firstInstant(momentToInstant(moment, campaign.zone))
  if (instant === null) return null
  const minute = dayMinuteOfInstant(campaign, instant)
  return minute >= -HALF_DAY && minute < 3 * HALF_DAY ? Date.parse(instant) : null
}
