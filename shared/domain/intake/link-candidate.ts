import type { PlatformItem } from '../results/platform-item.ts'
import { dateOfMoment, firstInstant, momentToInstant } from '../schedule/day-time.ts'
import type { ItemId, ParticipantId } from '../values/id-schema.ts'
import type { Moment } from '../values/moment.ts'
import type { Platform } from '../values/platform.ts'
import type { Desk } from './desk.ts'
import type { RowRef } from './draft.ts'
import { wordsOf } from './title-evidence.ts'

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
  readonly isHouse: boolean
}

/** The unassigned items of one platform, each with its evidence. */
export function candidatesOf(
  desk: Desk,
  imported: readonly ImportedItem[],
  platform: Platform,
): readonly LinkCandidate[] {
  const zone = desk.context.sourceZone ?? desk.campaign.zone
  return imported.flatMap((one) => {
    const item = desk.working.get('items', one.id)
    if (item === undefined || item.platform !== platform || item.state.kind !== 'unassigned') return []
    const account = item.account === null ? undefined : desk.working.get('accounts', item.account)
    const owner = account?.owner.kind === 'participant' ? account.owner.participant : null
    const instant = item.publishedAt === null ? null : firstInstant(momentToInstant(item.publishedAt, zone))
    const day = item.publishedAt === null ? null : dayOf(desk, item.publishedAt, instant)
    return {
      imported: one,
      item,
      startMs: instant === null ? null : Date.parse(instant),
      isOnTheDay: day === desk.campaign.day,
      words: wordsOf([item.title, item.text]),
      namedPerson: one.person,
      owner,
      isHouse: account?.owner.kind === 'house',
    }
  })
}

/** The date on the campaign's clocks; a bare date as the platform wrote it. */
function dayOf(desk: Desk, moment: Moment, instant: string | null): string | null {
  return instant === null
    ? dateOfMoment(moment, desk.campaign.zone)
    : dateOfMoment({ kind: 'instant', instant }, desk.campaign.zone)
}
