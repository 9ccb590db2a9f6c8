import { deepEqual } from '../../lib/deep-equal.ts'
import type { Figure } from '../results/figure.ts'
import { accountBookOf } from './account-book.ts'
import { isLeftOut, type Desk, type RowFate, type Touched } from './desk.ts'
import type { Draft, SeriesFields } from './draft.ts'
import { fileAccount, resultAccount } from './result-account.ts'

/**
 * Reconciles the daily values of an account: one figure per account, metric and date, updated when the file comes
 * again with another value (a platform goes on counting). Its as-of date is the day it tells of.
 */
export function reconcileSeries(desk: Desk, drafts: readonly Draft<SeriesFields>[]): readonly RowFate[] {
  const book = accountBookOf(desk)
  const ofFile = fileAccount(desk, book, desk.file.platform, drafts)
  const known = new Map<string, Figure>()
  for (const figure of desk.working.rows('figures')) if (figure.role === 'series') known.set(seriesKey(figure), figure)
  const seen = new Map<string, Draft<SeriesFields>>()
  return drafts.map((draft): RowFate => {
    desk.context.onRow?.()
    const place = { sheet: draft.sheet, row: draft.row }
    if (isLeftOut(desk, draft)) return { ...place, kind: 'ignored', record: null }
    const { metric, date, value, accountHandle } = draft.fields
    const named = resultAccount(desk, book, desk.file.platform, { accountHandle: accountHandle ?? null }, draft)
    if ((accountHandle ?? '') !== '' && named === null) {
      desk.say('error', 'match.unknownAccount', { value: accountHandle ?? '' }, draft, accountHandle ?? '')
      return { ...place, kind: 'rejected' }
    }
    const account = named ?? ofFile
    const perimeter: Figure['perimeter'] =
      account === null ? { kind: 'campaign' } : { kind: 'accounts', accounts: [account.id], from: date, to: date }
    const fresh: Figure = {
      id: desk.context.newId('figure'),
      role: 'series',
      metric,
      value,
      approximate: false,
      unit: metric,
      perimeter,
      asOf: date,
      note: '',
      source: desk.sourceOf(draft),
    }
    const key = seriesKey(fresh)
    const other = seen.get(key)
    if (other !== undefined) {
      const isTorn = other.fields.value !== value
      desk.say(
        isTorn ? 'error' : 'warning',
        'row.duplicateOf',
        { otherRow: other.row, name: `${metric} ${date}` },
        draft,
      )
      if (isTorn) return { ...place, kind: 'rejected' }
    }
    seen.set(key, draft)
    const before = known.get(key)
    const isSame = before?.value === value
    const after = before === undefined ? fresh : isSame ? before : { ...fresh, id: before.id, note: before.note }
    known.set(key, after)
    desk.working.put('figures', after)
    const touched: readonly Touched[] = [['figures', after.id]]
    return { ...place, kind: 'record', touched, changed: !deepEqual(before, after) }
  })
}

function seriesKey(figure: Figure): string {
  const account = figure.perimeter.kind === 'accounts' ? figure.perimeter.accounts.join(' ') : ''
  return `${account}\n${figure.metric}\n${figure.asOf}`
}
