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

/** The item with what a row adds or changes. Its link to a stream and her decisions about it are left alone. */
export function mergeItem(item: PlatformItem, row: PlatformItem): PlatformItem {
  return {
    ...item,
    platformItemId: supplied(item.platformItemId, row.platformItemId),
    permalink: supplied(item.permalink, row.permalink),
    account: row.account ?? item.account,
    title: supplied(item.title, row.title),
    text: supplied(item.text, row.text),
    postType: supplied(item.postType, row.postType),
    publishedAt: morePrecise(item.publishedAt, row.publishedAt),
    durationSeconds: row.durationSeconds ?? item.durationSeconds,
  }
}

/** A bare date from one export does not undo the time of day from another. */
function morePrecise(known: Moment | null, given: Moment | null): Moment | null {
  return given === null || (given.kind === 'date' && known !== null && known.kind !== 'date') ? known : given
}
