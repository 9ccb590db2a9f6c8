import { deepEqual } from '../../lib/deep-equal.ts'
import { foldText } from '../../lib/fold-text.ts'
import { linkKey } from '../../lib/link-key.ts'
import type { Mention } from '../results/mention.ts'
import { isLeftOut, type Desk, type RowFate } from './desk.ts'
import type { Draft, MentionFields, RowRef } from './draft.ts'
import { supplied } from './merge-text.ts'

/**
 * Reconciles mentions (M7): one mention per link, else per author, time and text. The same post again, in this file
 * or another, updates what is known of it; within one file it is also said, because duplicates are worth counting.
 */
export function reconcileMentions(desk: Desk, drafts: readonly Draft<MentionFields>[]): readonly RowFate[] {
  const known = new Map<string, Mention>()
  for (const mention of desk.working.rows('mentions')) known.set(mentionKey(mention), mention)
  const seen = new Map<string, RowRef>()
  return drafts.map((draft): RowFate => {
    desk.context.onRow?.()
    const place = { sheet: draft.sheet, row: draft.row }
    if (isLeftOut(desk, draft)) return { ...place, kind: 'ignored', record: null }
    const key = mentionKey(draft.fields)
    if (key === '') {
      desk.say('error', 'row.noIdentity', {}, draft)
      return { ...place, kind: 'rejected' }
    }
    const before = known.get(key) ?? newMention(desk, draft)
    const after = mergeMention(before, draft.fields)
    const other = seen.get(key)
    if (other === undefined) seen.set(key, draft)
    else desk.say('warning', 'row.duplicateOf', { otherRow: other.row, name: after.author || after.url }, draft)
    known.set(key, after)
    desk.working.put('mentions', after)
    return { ...place, kind: 'record', touched: [['mentions', after.id]], changed: !deepEqual(before, after) }
  })
}

/** What makes two mentions one; empty for a row that says nothing. */
function mentionKey(mention: Pick<MentionFields, 'url' | 'author' | 'at' | 'text'>): string {
  const url = linkKey(mention.url ?? '')
  if (url !== '') return url
  const parts = [foldText(mention.author ?? ''), foldText(mention.text ?? '')]
  return parts.every((part) => part === '') ? '' : JSON.stringify([...parts, mention.at ?? null])
}

function newMention(desk: Desk, draft: Draft<MentionFields>): Mention {
  const id = desk.context.newId('mention')
  const blank = { url: '', author: '', text: '', sentiment: '', country: '' }
  return { id, at: null, ...blank, reach: null, engagement: null, source: desk.sourceOf(draft) }
}

function mergeMention(mention: Mention, fields: MentionFields): Mention {
  return {
    ...mention,
    at: fields.at ?? mention.at,
    url: supplied(mention.url, fields.url),
    author: supplied(mention.author, fields.author),
    text: supplied(mention.text, fields.text),
    reach: fields.reach ?? mention.reach,
    engagement: fields.engagement ?? mention.engagement,
    sentiment: supplied(mention.sentiment, fields.sentiment),
    country: supplied(mention.country, fields.country),
  }
}
