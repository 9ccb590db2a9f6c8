import type { PlatformItem } from '../results/platform-item.ts'
import type { Moment } from '../values/moment.ts'
import type { Desk } from './desk.ts'
import type { Draft, ResultFields } from './draft.ts'
import { supplied } from './merge-text.ts'

/** What identifies the item of a row, with its platform, its account and what the row calls that settled. */
export function newItem(
  desk: Desk,
  draft: Draft<ResultFields>,
  platform: PlatformItem['platform'],
  account: PlatformItem['account'],
  accountText: string,
): PlatformItem {
  const { fields } = draft
  return {
    id: desk.context.newId('item'),
    platform,
    platformItemId: fields.platformItemId ?? '',
    permalink: fields.permalink ?? '',
    account,
    accountText,
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
 * was read before what is known (`isOlder`: the file of J+1 that comes after the one of J+3) fills in words that are
 * missing and changes none. When a post went live does not age: a clock put right counts, whenever its file was made.
 */
export function mergeItem(item: PlatformItem, row: PlatformItem, isOlder: boolean): PlatformItem {
  const worded = (known: string, given: string): string => (isOlder ? supplied(given, known) : supplied(known, given))
  return {
    ...item,
    platformItemId: supplied(item.platformItemId, row.platformItemId),
    permalink: worded(item.permalink, row.permalink),
    account: row.account ?? item.account,
    // Once its account is known, nothing is missing.
    accountText: item.account === null ? item.accountText || row.accountText : item.accountText,
    title: worded(item.title, row.title),
    text: worded(item.text, row.text),
    postType: worded(item.postType, row.postType),
    publishedAt: morePrecise(item.publishedAt, row.publishedAt),
    durationSeconds: row.durationSeconds ?? item.durationSeconds,
  }
}

/** A bare date from one export does not undo the time of day from another. */
function morePrecise(known: Moment | null, given: Moment | null): Moment | null {
  return given === null || (given.kind === 'date' && known !== null && known.kind !== 'date') ? known : given
}
