import type { PlatformItem } from '../results/platform-item.ts'
import type { Moment } from '../values/moment.ts'
import type { Desk } from './desk.ts'
import type { Draft, ResultFields } from './draft.ts'
import { supplied } from './merge-text.ts'

/** What identifies the item of a row, with its platform and account settled. */
export function newItem(
  desk: Desk,
  draft: Draft<ResultFields>,
  platform: PlatformItem['platform'],
  account: PlatformItem['account'],
): PlatformItem {
  const { fields } = draft
  return {
    id: desk.context.newId('item'),
    platform,
    platformItemId: fields.platformItemId ?? '',
    permalink: fields.permalink ?? '',
    account,
    title: fields.title ?? '',
    text: fields.text ?? '',
    postType: fields.postType ?? '',
    publishedAt: fields.publishedAt ?? null,
    durationSeconds: fields.durationSeconds ?? null,
    state: { kind: 'unassigned', by: null },
    source: desk.sourceOf(draft),
  }
}

/**
 * The item with what a row adds or changes. Its link to a stream and her decisions about it are left alone. A row that
 * was read before what is known (`isOlder`: a file of J+1 that comes after the one of J+3) fills what is missing and
 * changes no word.
 */
export function mergeItem(item: PlatformItem, row: PlatformItem, isOlder: boolean): PlatformItem {
  const [before, after] = isOlder ? [row, item] : [item, row]
  return {
    ...item,
    platformItemId: supplied(before.platformItemId, after.platformItemId),
    permalink: supplied(before.permalink, after.permalink),
    account: after.account ?? before.account,
    title: supplied(before.title, after.title),
    text: supplied(before.text, after.text),
    postType: supplied(before.postType, after.postType),
    publishedAt: morePrecise(before.publishedAt, after.publishedAt),
    durationSeconds: after.durationSeconds ?? before.durationSeconds,
  }
}

/** A bare date from one export does not undo the time of day from another. */
function morePrecise(known: Moment | null, given: Moment | null): Moment | null {
  return given === null || (given.kind === 'date' && known !== null && known.kind !== 'date') ? known : given
}
