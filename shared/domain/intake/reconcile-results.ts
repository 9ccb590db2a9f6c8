import { momentToInstant } from '../schedule/day-time.ts'
import { accountBookOf } from './account-book.ts'
import { askClock } from './ask-clock.ts'
import { compareControls } from './compare-controls.ts'
import { isLeftOut, type Desk, type RowFate } from './desk.ts'
import type { ControlFigure, Draft, ResultFields } from './draft.ts'
import { readingsOf } from './gather-readings.ts'
import { itemBookOf } from './item-book.ts'
import { lastReadOf } from './last-read.ts'
import { linkItems } from './link-items.ts'
import type { ImportedItem } from './link-candidate.ts'
import { streamMakerOf } from './link-to.ts'
import { observationBookOf } from './observe.ts'
import { peopleIndexOf } from './people-index.ts'
import { fileAccount, resultAccount } from './result-account.ts'
import { signedReturns } from './settle-return.ts'
import { rowLookUpOf } from './row-look-up.ts'
import { accountNames, settleResult, type ResultDesk } from './settle-result.ts'
import { followPosts, forgetTimes } from './settle-times.ts'
import { targetBookOf } from './result-target.ts'

/**
 * Reconciles what platforms and people report with what was planned (M3 to M5, M8): posts found again by id, link, or
 * account, time and title; readings added as of their date; posts linked with streams where only one answer fits;
 * the platform's own totals kept beside ours. What fits nothing stays a leftover.
 */
export function reconcileResults(
  desk: Desk,
  given: readonly Draft<ResultFields>[],
  controls: readonly ControlFigure[],
): readonly RowFate[] {
  const accounts = accountBookOf(desk)
  const drafts = desk.file.kind === 'returns' ? signedReturns(given) : given
  // A return sheet says whose it is by slot or person, never by account.
  const isNameless = desk.file.kind === 'returns' && desk.context.account === null
  const ofFile = isNameless ? null : fileAccount(desk, accounts, desk.file.platform, drafts)
  // One row may complete the account that another only half names: all accounts are settled before any row is.
  for (const draft of drafts) {
    resultAccount(desk, accounts, draft.fields.platform ?? desk.file.platform, draft.fields, draft)
  }
  // As it stands now: a row may have completed it.
  const account = ofFile === null ? null : (desk.working.get('accounts', ofFile.id) ?? ofFile)
  const book = itemBookOf(desk)
  const { isTimed, items } = askClock(desk, drafts, book, rowLookUpOf(desk, accounts, book, account))
  const results: ResultDesk = {
    desk,
    accounts,
    people: peopleIndexOf(desk, accounts),
    items,
    readings: readingsOf(desk),
    lastRead: lastReadOf(desk),
    targets: targetBookOf(desk),
    maker: streamMakerOf(desk),
    ofFile: account,
    unknownAccounts: new Set(),
    namedItems: new Set(),
    hasRefs: drafts.some(({ fields }) => (fields.ref ?? '') !== ''),
    broughtItems: new Set(),
  }
  const imported: ImportedItem[] = []
  const settle = (draft: Draft<ResultFields>): RowFate => {
    desk.context.onRow?.()
    warnClock(desk, draft)
    const { fate, item } = settleResult(results, draft, isLeftOut(desk, draft))
    if (item !== null) imported.push(item)
    return fate
  }
  const settled = new Map(surestFirst(desk, drafts).map((draft) => [draft, settle(draft)]))
  const fates = drafts.flatMap((draft) => settled.get(draft) ?? [])
  results.readings.keep(observationBookOf(desk))
  if (isTimed) followPosts(desk, imported)
  else forgetTimes(desk, imported)
  linkItems(desk, results.maker, imported, isTimed)
  compareControls(desk, drafts, controls, fates)
  return fates
}

/**
 * Rows with an id, then with a link, then those that name an account, then the rest: a post is made by the row that names
 * it best. Rows that she left out come last, when it is known which posts other rows bring.
 */
function surestFirst(desk: Desk, drafts: readonly Draft<ResultFields>[]): readonly Draft<ResultFields>[] {
  const rank = (draft: Draft<ResultFields>): number => {
    const { platformItemId, permalink } = draft.fields
    const named = [(platformItemId ?? '') !== '', (permalink ?? '') !== '', accountNames(draft).length > 0, true].indexOf(true)
    return (isLeftOut(desk, draft) ? 4 : 0) + named
  }
  return [...drafts].sort((a, b) => rank(a) - rank(b))
}

/** Says where a wall-clock time of the file does not exist or exists twice because the clocks changed that night. */
function warnClock(desk: Desk, draft: Draft<ResultFields>): void {
  const { zone } = desk.campaign
  for (const moment of [draft.fields.publishedAt, draft.fields.endedAt]) {
    if (moment?.kind !== 'local') continue
    const { kind } = momentToInstant(moment, zone) ?? { kind: 'once' }
    const params = { value: moment.local.replace('T', ' '), zone: moment.zone ?? zone }
    if (kind === 'never') desk.say('warning', 'time.doesNotExist', params, draft, params.value)
    if (kind === 'twice') desk.say('warning', 'time.existsTwice', params, draft, params.value)
  }
}
