import type { PlatformItem } from '../results/platform-item.ts'
import { dateOfMoment, firstInstant, momentToInstant } from '../schedule/day-time.ts'
import type { ItemId, ParticipantId } from '../values/id-schema.ts'
import type { Moment } from '../values/moment.ts'
import type { Platform } from '../values/platform.ts'
import type { Desk } from './desk.ts'
import type { RowRef } from './draft.ts'
import { commonWordsOf, titleShare, wordsOf, type TargetWords } from './title-evidence.ts'

/** An item of the file, with what only its row knows. */
export interface ImportedItem {
  readonly id: ItemId
  readonly at: RowRef
  readonly endedAt: Moment | null
  /** Who streamed, where the file says it. */
  readonly person: ParticipantId | null
}

/** An item on its way to a stream, with its evidence worked out once. */
export interface LinkCandidate {
  readonly imported: ImportedItem
  readonly item: PlatformItem
  readonly startMs: number | null
  readonly isOnTheDay: boolean
  readonly words: ReadonlySet<string>
  /** The people who can stand behind it: named by the row, or the owner of its account. */
  readonly namedPerson: ParticipantId | null
  readonly owner: ParticipantId | null
  /** Whether slots are planned on the item's account, and the best that one of their titles fits its words (0 to 1). */
  readonly isAccountPlanned: boolean
  readonly bestTitleShare: number
}

/** What the titles of the whole day say: words that tell nothing, and what is planned on each account. */
export interface TitleClues {
  readonly common: ReadonlySet<string>
  readonly plannedTitles: ReadonlyMap<string, readonly TargetWords[]>
}

/** Reads the titles of all slots, done and still to come: a second go must be known by the title of its first. */
export function titleCluesOf(desk: Desk): TitleClues {
  const slots = desk.working.rows('slots')
  const common = commonWordsOf(slots.map((slot) => slot.title))
  const plannedTitles = new Map<string, TargetWords[]>()
  for (const slot of slots) {
    if (slot.account === null) continue
    const words = wordsOf([slot.title], common)
    const others = plannedTitles.get(slot.account)
    if (others === undefined) plannedTitles.set(slot.account, [{ title: words, all: words }])
    else others.push({ title: words, all: words })
  }
  return { common, plannedTitles }
}

/** The unassigned items of one platform, each with its evidence. */
export function candidatesOf(
  desk: Desk,
  imported: readonly ImportedItem[],
  platform: Platform,
  clues: TitleClues,
): readonly LinkCandidate[] {
  const zone = desk.context.sourceZone ?? desk.campaign.zone
  return imported.flatMap((one) => {
    const item = desk.working.get('items', one.id)
    if (item === undefined || item.platform !== platform || item.state.kind !== 'unassigned') return []
    const words = wordsOf([item.title, item.text], clues.common)
    const titles = clues.plannedTitles.get(item.account ?? '') ?? []
    const account = item.account === null ? undefined : desk.working.get('accounts', item.account)
    const owner = account?.owner.kind === 'participant' ? account.owner.participant : null
    const instant = item.publishedAt === null ? null : firstInstant(momentToInstant(item.publishedAt, zone))
    const day = item.publishedAt === null ? null : dayOf(desk, item.publishedAt, instant)
    return {
      imported: one,
      item,
      startMs: instant === null ? null : Date.parse(instant),
      isOnTheDay: day === desk.campaign.day,
      words,
      namedPerson: one.person,
      owner,
      isAccountPlanned: titles.length > 0,
      bestTitleShare: titles.reduce((best, title) => Math.max(best, titleShare(words, title)), 0),
    }
  })
}

/** The date on the campaign's clocks; a bare date as the platform wrote it. */
function dayOf(desk: Desk, moment: Moment, instant: string | null): string | null {
  return instant === null
    ? dateOfMoment(moment, desk.campaign.zone)
    : dateOfMoment({ kind: 'instant', instant }, desk.campaign.zone)
}
