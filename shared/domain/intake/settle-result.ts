import type { Account } from '../campaign/account.ts'
import type { Stream } from '../day/stream.ts'
import { printName } from '../roster/print-name.ts'
import type { ParticipantId } from '../values/id-schema.ts'
import type { PlatformItem } from '../results/platform-item.ts'
import type { AccountBook } from './account-book.ts'
import type { Desk, RowFate, Touched } from './desk.ts'
import type { Draft, ResultFields, RowRef } from './draft.ts'
import type { ItemBook } from './item-book.ts'
import { isOpenToLinks, type ImportedItem } from './link-candidate.ts'
import { linkItem, type StreamMaker } from './link-to.ts'
import { mergeItem, newItem } from './merge-item.ts'
import type { Readings } from './gather-readings.ts'
import type { LastRead } from './last-read.ts'
import type { PeopleIndex } from './people-index.ts'
import { platformOfRow } from './platform-of-row.ts'
import { resultAccount } from './result-account.ts'
import { rowAccountText } from './row-account-text.ts'
import { knownImprovised, saidOfStream, settleNotDone } from './settle-return.ts'
import { itemOfRow } from './torn-item.ts'
import { askWhichStream, personOfRow, type NamedTarget, type TargetBook } from './result-target.ts'

/** What rows of results are settled with. */
export interface ResultDesk {
  readonly desk: Desk
  readonly accounts: AccountBook
  readonly people: PeopleIndex
  readonly items: ItemBook
  readonly readings: Readings
  readonly lastRead: LastRead
  readonly targets: TargetBook
  readonly maker: StreamMaker
  readonly ofFile: Account | null
  readonly unknownAccounts: Set<string>
  /** Posts whose stream a row of this file has named: the first row counts, later ones were named as repeating it. */
  readonly namedItems: Set<string>
  /** Whether rows name slots by their short code: in a return, a row without one is then outside the plan. */
  readonly hasRefs: boolean
  /** Posts that some row of this file brings, with figures or without. */
  readonly broughtItems: Set<string>
}

/** What became of a row, and the item to be linked once all rows are read. */
export interface SettledResult {
  readonly fate: RowFate
  readonly item: ImportedItem | null
}

type ResultDraft = Draft<ResultFields>
type Place = Pick<RowRef, 'sheet' | 'row'>

/** Settles one row: the post it is about with its reading, or the reading of a stream that the row names. */
export function settleResult(results: ResultDesk, draft: ResultDraft, isLeftOut: boolean): SettledResult {
  const { desk } = results
  const place: Place = { sheet: draft.sheet, row: draft.row }
  const account = accountOfRow(results, draft)
  const platform = platformOfRow(draft.fields, desk.file.platform, account)
  const platformSaid = platformOfRow(draft.fields, desk.file.platform, null)
  const fromRow = newItem(desk, draft, platform, account?.id ?? null, rowAccountText(results.accounts, draft.fields, account, platform))
  // A return sheet's row without a link is about its slot, whatever else it says.
  const isReading = desk.file.kind === 'returns' && fromRow.platformItemId === '' && fromRow.permalink === ''
  const ofRow = isReading ? { known: null, row: fromRow } : itemOfRow(desk, draft, results.items.find({ ...fromRow, platformSaid }), fromRow, isLeftOut)
  if (ofRow === null) return { fate: isLeftOut ? { ...place, kind: 'ignored', record: null } : { ...place, kind: 'rejected' }, item: null }
  const { known, row } = ofRow
  const isPost = known !== null || isOnePost(desk, draft, account)
  if (isLeftOut) return { fate: leaveOut(results, isPost ? (known ?? fromRow) : null, place), item: null }
  if (known?.state.kind === 'notOurs') return { fate: { ...place, kind: 'ignored', record: known.id }, item: null }
  const person = personOfRow(desk, results.people, draft)
  const said = desk.file.kind === 'returns' ? saidOfStream(draft) : 'tookPlace'
  if (said === 'unclear') {
    desk.say('error', 'row.unclearReturn', {}, draft)
    return { fate: { ...place, kind: 'rejected' }, item: null }
  }
  const named = targetOf(results, draft, person, isPost)
  if (said === 'didNot') return { fate: settleNotDone(desk, draft, named), item: null }
  if (!isPost) return { fate: settleReading(results, draft, place, named, person, account), item: null }
  const asOf = draft.fields.asOf ?? desk.context.asOf
  const item = mergeItem(known ?? row, row, results.lastRead.isOlder(known?.id ?? row.id, asOf))
  const touched: Touched[] = [['items', item.id]]
  if (!results.readings.take({ kind: 'item', item: item.id }, draft, touched)) {
    results.items.follow(row.permalink, item)
    return { fate: { ...place, kind: 'rejected' }, item: null }
  }
  results.items.put(item)
  results.lastRead.note(item.id, asOf)
  results.broughtItems.add(item.id)
  if (named.kind === 'target') linkNamed(results, draft, item, named)
  else if (isOutsidePlan(results, draft, person)) {
    if (isOpenToLinks(item)) linkItem(desk, item, improvised(results, draft, person, item.account, item), 'link', 1)
    results.namedItems.add(item.id)
  }
  const imported = { id: item.id, at: draft, endedAt: draft.fields.endedAt ?? null, person }
  return { fate: { ...place, kind: 'record', touched, changed: true }, item: imported }
}

/** What a row of results says that names its account. */
export function accountNames({ fields }: ResultDraft): readonly string[] {
  return [fields.accountHandle, fields.accountName, fields.accountId].filter((text): text is string => (text ?? '') !== '')
}

/** The row's own account, else the one of the file. An unknown one is said once and left out. */
function accountOfRow(results: ResultDesk, draft: ResultDraft): Account | null {
  const { desk, accounts, ofFile } = results
  const { fields, sheet, row } = draft
  const [shown] = accountNames(draft)
  if (shown === undefined) return ofFile
  const platform = fields.platform ?? desk.file.platform
  const account = resultAccount(desk, accounts, platform, fields, { sheet, row })
  if (account !== null || results.unknownAccounts.has(shown)) return account
  results.unknownAccounts.add(shown)
  desk.say('warning', 'match.unknownAccount', { value: shown }, { sheet, row }, shown)
  return null
}

/** Whether a row says enough to be one post; a return sheet's row needs the post's id or link, else it is a reading. */
function isOnePost(desk: Desk, { fields }: ResultDraft, account: Account | null): boolean {
  if ((fields.platformItemId ?? '') !== '' || (fields.permalink ?? '') !== '') return true
  if (desk.file.kind === 'returns') return false
  const hasTitle = (fields.title ?? '') !== '' || (fields.text ?? '') !== ''
  const hasTime = (fields.publishedAt ?? null) !== null
  return hasTime ? account !== null || hasTitle : account !== null && hasTitle
}

/**
 * Her decision that a post is not ours is kept with the post and holds when the file comes again. A row that only
 * repeats a post that another row of the file brings is left out alone: the post stays ours.
 */
function leaveOut(results: ResultDesk, item: PlatformItem | null, place: Place): RowFate {
  if (item !== null && !results.broughtItems.has(item.id)) results.items.put({ ...item, state: { kind: 'notOurs' } })
  return { ...place, kind: 'ignored', record: item?.id ?? null }
}

/** What a row names; else, where no row of the file names a slot, the only slot of its person. */
function targetOf(results: ResultDesk, draft: ResultDraft, person: ParticipantId | null, isPost: boolean): NamedTarget {
  const named = results.targets.namedBy(draft)
  const isOnlyGuess = named.kind === 'none' && !isPost && person !== null && !isOutsidePlan(results, draft, person)
  return isOnlyGuess ? results.targets.onlyOf(person) : named
}

/** In a return whose rows name their slots, somebody's row that names none is a stream that nobody planned. */
function isOutsidePlan({ desk, hasRefs }: ResultDesk, { fields }: ResultDraft, person: ParticipantId | null): person is ParticipantId {
  return desk.file.kind === 'returns' && hasRefs && person !== null && (fields.ref ?? '') === ''
}

function improvised(results: ResultDesk, draft: ResultDraft, person: ParticipantId, account: Account['id'] | null, item: PlatformItem | null): Stream {
  const { desk } = results
  const known = knownImprovised(desk, draft, person)
  const who = desk.working.get('participants', person)
  const name = who === undefined ? '' : printName(who)
  if (known === null) desk.say('warning', 'match.improvised', { name }, draft, name)
  return results.maker.streamFor(null, known, { ...factsOf(draft, item), account, people: [person], title: draft.fields.title ?? '' })
}

function settleReading(
  results: ResultDesk,
  draft: ResultDraft,
  place: Place,
  target: NamedTarget,
  person: ParticipantId | null,
  account: Account | null,
): RowFate {
  if (target.kind === 'several') {
    askWhichStream(results.desk, draft, target.streams)
    return { ...place, kind: 'rejected' }
  }
  if (target.kind === 'none') {
    if (!isOutsidePlan(results, draft, person)) {
      results.desk.say('error', 'row.noIdentity', {}, draft)
      return { ...place, kind: 'rejected' }
    }
    if (saysNothing(draft)) return { ...place, kind: 'ignored', record: null }
    return takeReading(results, draft, place, improvised(results, draft, person, account?.id ?? null, null))
  }
  if (saysNothing(draft)) return { ...place, kind: 'record', touched: namedRecord(target), changed: false }
  // Where the row names no account, the plan says on which it was.
  const facts = { ...factsOf(draft, null), account: account?.id ?? target.slot?.account ?? null }
  return takeReading(results, draft, place, results.maker.streamFor(target.slot, target.stream, facts))
}

function takeReading(results: ResultDesk, draft: ResultDraft, place: Place, stream: Stream): RowFate {
  const touched: Touched[] = [['streams', stream.id]]
  const isTaken = results.readings.take({ kind: 'stream', stream: stream.id }, draft, touched)
  if (!isTaken) return { ...place, kind: 'rejected' }
  return { ...place, kind: 'record', touched, changed: true }
}

/** A line of a return sheet that nobody filled: it names a slot, and does not say that anybody went live in it. */
function saysNothing({ fields }: ResultDraft): boolean {
  const isTimed = [fields.publishedAt, fields.endedAt, fields.durationSeconds].some((value) => (value ?? null) !== null)
  return !isTimed && fields.tookPlace !== true && Object.keys(fields.metrics ?? {}).length === 0
}

function namedRecord({ slot, stream }: Extract<NamedTarget, { kind: 'target' }>): readonly Touched[] {
  if (stream !== null) return [['streams', stream.id]]
  return slot === null ? [] : [['slots', slot.id]]
}

/** What she linked or unlinked by hand stands; what the file names outright replaces a link that was only worked out. */
function linkNamed(
  results: ResultDesk,
  draft: ResultDraft,
  item: PlatformItem,
  named: Extract<NamedTarget, { kind: 'target' }>,
): void {
  const { desk, maker, namedItems } = results
  if (namedItems.has(item.id)) return
  namedItems.add(item.id)
  if (item.state.kind === 'linked') {
    const linked = desk.working.get('streams', item.state.stream)
    const isThere = named.stream === null ? linked?.slot === named.slot?.id : linked?.id === named.stream.id
    if (isThere || (item.state.by === 'hand' && named.by !== 'hand')) return
  } else if (!isOpenToLinks(item) && named.by !== 'hand') return
  const stream = maker.streamFor(named.slot, named.stream, factsOf(draft, item))
  linkItem(desk, item, stream, named.by, 1)
}

function factsOf(
  { fields, sheet, row }: ResultDraft,
  item: PlatformItem | null,
): Parameters<StreamMaker['streamFor']>[2] {
  return {
    account: item?.account ?? null,
    startedAt: fields.publishedAt ?? null,
    endedAt: fields.endedAt ?? null,
    durationSeconds: fields.durationSeconds ?? null,
    link: item?.permalink ?? '',
    at: { sheet, row },
  }
}
