import type { PlatformItem } from '../results/platform-item.ts'
import { dateOfInstant, dateOfMoment, firstInstant, momentToInstant } from '../schedule/day-time.ts'
import type { ItemId, ParticipantId } from '../values/id-schema.ts'
import type { Moment } from '../values/moment.ts'
import type { Platform } from '../values/platform.ts'
import type { RowRef } from './draft.ts'
import type { LinkRoom } from './link-room.ts'
import { commonWordsOf, plainTitle, titleShare, wordsOf, type TargetWords } from './title-evidence.ts'

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
  /** Its title and the first line of its text, whole ({@link plainTitle}); and whether one of them is a planned title of its account. */
  readonly titles: ReadonlySet<string>
  readonly isPlannedTitle: boolean
  /** The people who can stand behind it: named by the row, or the owner of its account. */
  readonly namedPerson: ParticipantId | null
  readonly owner: ParticipantId | null
  /** Whether slots are planned on the item's account, and the best that one of their titles fits its words (0 to 1). */
  readonly isAccountPlanned: boolean
  readonly bestTitleShare: number
  readonly areTitlesTelling: boolean
}

/** What the titles of the whole day say: words that tell nothing, and what is planned on each account. */
export interface TitleClues {
  readonly common: ReadonlySet<string>
  readonly plannedTitles: ReadonlyMap<string, readonly PlannedTitle[]>
  /** Whether posts are mostly titled as planned: then one with other words is another matter. Else people caption as they like. */
  readonly areTitlesTelling: boolean
}

interface PlannedTitle extends TargetWords {
  readonly whole: string
}

/** Reads the titles of all slots, done and still to come: a second go must be known by the title of its first. */
export function titleCluesOf(room: LinkRoom): TitleClues {
  const slots = room.working.rows('slots')
  const common = commonWordsOf(slots.map((slot) => slot.title))
  const plannedTitles = new Map<string, PlannedTitle[]>()
  for (const slot of slots) {
    if (slot.account === null) continue
    const words = wordsOf([slot.title], common)
    const planned = { title: words, all: words, whole: words.size === 0 ? '' : plainTitle(slot.title) }
    const others = plannedTitles.get(slot.account)
    if (others === undefined) plannedTitles.set(slot.account, [planned])
    else others.push(planned)
  }
  return { common, plannedTitles, areTitlesTelling: areTelling(room, common, plannedTitles) }
}

function areTelling(room: LinkRoom, common: ReadonlySet<string>, planned: TitleClues['plannedTitles']): boolean {
  const counts = { fitting: 0, others: 0 }
  for (const { account, title, text } of room.working.rows('items')) {
    const titles = planned.get(account ?? '') ?? []
    const words = titles.length === 0 ? new Set<string>() : wordsOf([title, text], common)
    if (words.size > 0) counts[titles.some((one) => titleShare(words, one) > 0) ? 'fitting' : 'others'] += 1
  }
  return counts.fitting > counts.others
}

/**
 * The unassigned items of one platform, each with its evidence; those that she unlinked are hers to link.
 *
 * @param isTimed whether the times of the file can be trusted; else an item has its day alone
 */
export function candidatesOf(
  room: LinkRoom,
  imported: readonly ImportedItem[],
  platform: Platform,
  clues: TitleClues,
  isTimed: boolean,
): readonly LinkCandidate[] {
  return imported.flatMap((one) => {
    const item = room.working.get('items', one.id)
    if (item === undefined || item.platform !== platform || !isOpenToLinks(item)) return []
    return [candidateOf(room, one, item, clues, isTimed)]
  })
}

/** Whether an import may link an item: nothing is known of it yet, and she did not unlink it herself. */
export function isOpenToLinks(item: PlatformItem): boolean {
  return item.state.kind === 'unassigned' && item.state.by === null
}

/** An item with the evidence that it bears. */
export function candidateOf(
  room: LinkRoom,
  imported: ImportedItem,
  item: PlatformItem,
  clues: TitleClues,
  isTimed: boolean,
): LinkCandidate {
  const words = wordsOf([item.title, item.text], clues.common)
  const own = new Set([item.title, item.text.split('\n')[0] ?? ''].map(plainTitle))
  const titles = clues.plannedTitles.get(item.account ?? '') ?? []
  const account = item.account === null ? undefined : room.working.get('accounts', item.account)
  const instant = item.publishedAt === null ? null : firstInstant(momentToInstant(item.publishedAt, room.campaign.zone))
  const day = item.publishedAt === null ? null : dayOf(room, item.publishedAt, instant)
  return {
    imported,
    item,
    startMs: instant === null || !isTimed ? null : Date.parse(instant),
    isOnTheDay: day === room.campaign.day,
    words,
    titles: own,
    isPlannedTitle: titles.some(({ whole }) => whole !== '' && own.has(whole)),
    namedPerson: imported.person,
    owner: account?.owner.kind === 'participant' ? account.owner.participant : null,
    isAccountPlanned: titles.length > 0,
    areTitlesTelling: clues.areTitlesTelling,
    bestTitleShare: titles.reduce((best, title) => Math.max(best, titleShare(words, title)), 0),
  }
}

/** The date on the campaign's clocks; a bare date as the platform wrote it. */
function dayOf({ campaign }: LinkRoom, moment: Moment, instant: string | null): string | null {
  return instant === null ? dateOfMoment(moment, campaign.zone) : dateOfInstant(instant, campaign.zone)
}
