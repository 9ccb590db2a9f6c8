import { deepEqual } from '../../lib/deep-equal.ts'
import { foldText } from '../../lib/fold-text.ts'
import { linkKey } from '../../lib/link-key.ts'
import type { Mention } from '../results/mention.ts'
import { postKey } from '../results/mentions-summary.ts'
import { isLeftOut, type Desk, type RowFate } from './desk.ts'
import type { Draft, MentionFields, RowRef } from './draft.ts'
import { supplied } from './merge-text.ts'

/**
 * Reconciles mentions (M7): one mention per link, else per author, time and text. The same post again in another file,
 * or in this file when it comes again, updates what is known of it. A post that one file has twice stays two rows, and
 * is said: it counts once (mentions-summary.ts), and both rows can be shown. The second such row of a file is held
 * against the second that is known.
 */
export function reconcileMentions(desk: Desk, drafts: readonly Draft<MentionFields>[]): readonly RowFate[] {
  const known = new Map<string, readonly Mention[]>()
  for (const mention of desk.working.rows('mentions')) {
    const key = mentionKey(mention)
    known.set(key, [...(known.get(key) ?? []), mention])
  }
  const seen = new Map<string, { readonly first: RowRef; readonly rows: number }>()
  return drafts.map((draft): RowFate => {
    desk.context.onRow?.()
    const place = { sheet: draft.sheet, row: draft.row }
    if (isLeftOut(desk, draft)) return { ...place, kind: 'ignored', record: null }
    const key = mentionKey(draft.fields)
    if (key === '') {
      desk.say('error', 'row.noIdentity', {}, draft)
      return { ...place, kind: 'rejected' }
    }
    const same = known.get(key) ?? []
    const earlier = seen.get(key)
    // Rows that the count would take for two posts are one mention here: the later one says more of it.
    const nth = isOnePost(draft.fields) ? (earlier?.rows ?? 0) : 0
    const before = same[nth] ?? newMention(desk, draft)
    const after = mergeMention(before, draft.fields)
    if (earlier !== undefined) desk.say('warning', 'row.duplicateOf', { otherRow: earlier.first.row, name: after.author || after.url }, draft)
    seen.set(key, { first: earlier?.first ?? draft, rows: (earlier?.rows ?? 0) + 1 })
    known.set(key, [...same.slice(0, nth), after, ...same.slice(nth + 1)])
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

/** Whether the count can tell that two rows which say this are one post. */
function isOnePost({ url, author, text, at }: MentionFields): boolean {
  return postKey({ url: url ?? '', author: author ?? '', text: text ?? '', at: at ?? null }) !== ''
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
