import * as fc from 'fast-check'
import type { DraftFile, ResultFields, RosterFields, ScheduleFields } from '../../shared/domain/intake/draft.ts'
import { linkKey } from '../../shared/lib/link-key.ts'
import { nameKey } from '../../shared/lib/fold-text.ts'
import { fields, fileOf, mentions, resultShape, rosterShape, scheduleShape, series } from './intake-arbitraries.ts'

/** What a roster's row is known by, beside the name that each has. */
const PERSON_COLUMNS = ['ref', 'email', 'handles', 'team'] as const
/** What a schedule's row is known by. */
const SLOT_COLUMNS = ['ref', 'title', 'startMinute', 'participants', 'account'] as const
/** What a row of results is known by. */
const POST_COLUMNS = [
  'platformItemId',
  'permalink',
  'accountHandle',
  'accountId',
  'accountName',
  'ref',
  'participant',
  'title',
  'text',
  'publishedAt',
] as const

/**
 * Files that do not contradict themselves about who and what is meant: every row is known by the same columns, all of
 * them filled (an account apart, which a post may go without), and no two rows of a schedule by the same words; a code is one row's, an account is written in one way; in a
 * roster a row has a full name, and one name has one e-mail, one account and one team; in results a link leads to one post of one platform,
 * and one row says its figures. Others
 * (one row names a slot by its people, the next the same slot by its title) keep every other law, but some are not yet
 * stable: a row in between can mean something else the second time.
 */
export const anyConsistentFile: fc.Arbitrary<DraftFile> = fc.oneof(
  fc
    .subarray([...PERSON_COLUMNS])
    .chain((columns) => fileOf('roster', fields<RosterFields>(knownBy(rosterShape, PERSON_COLUMNS, columns))))
    .map((file) =>
      file.kind === 'roster'
        ? { ...file, drafts: file.drafts.map((draft) => ({ ...draft, fields: withOneIdentity(draft) })) }
        : file,
    ),
  fc
    .subarray([...SLOT_COLUMNS], { minLength: 1 })
    .chain((columns) => fileOf('schedule', fields<ScheduleFields>(knownBy(scheduleShape, SLOT_COLUMNS, columns))))
    .map(withRowsOnce),
  fc
    .subarray([...POST_COLUMNS])
    .chain((columns) => {
      const row = fields<ResultFields>(knownBy(resultShape, POST_COLUMNS, columns)).map(withOwnLink)
      return fc.tuple(fc.oneof(fileOf('results', row), fileOf('returns', row)), fc.array(fc.boolean(), { maxLength: 8 }))
    })
    .map(([file, nameless]) => withPostsOnce(withNameless(file, nameless))),
  fileOf('mentions', mentions),
  fileOf('series', series),
)

type Shape = Readonly<Record<string, fc.Arbitrary<unknown>>>

/** The shape with each of the chosen columns filled in every row and the other naming columns in none. */
function knownBy<Fields extends Shape>(shape: Fields, all: readonly string[], chosen: readonly string[]): Fields {
  const columns = Object.entries(shape)
    .filter(([name]) => !all.includes(name) || chosen.includes(name))
    .map(([name, value]) => [name, chosen.includes(name) ? value.filter(isFilled) : value] as const)
  // The same shape with columns left out, which a row may lack anyhow.
  return Object.fromEntries(columns) as unknown as Fields
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isFilled)
  return value !== null && value !== undefined && value !== ''
}

function withRowsOnce(file: DraftFile): DraftFile {
  if (file.kind !== 'schedule') return file
  const seen = new Set<string>()
  const named = SLOT_COLUMNS.filter((name) => name !== 'ref')
  const drafts = file.drafts.filter((draft) => {
    const key = JSON.stringify(named.map((name) => draft.fields[name])).toLowerCase()
    return !seen.has(key) && seen.add(key)
  })
  return { ...file, drafts: drafts.map((draft) => ({ ...draft, fields: withOwnRef(draft.row, draft.fields) })) }
}

/** Some rows name no account, where the others do by handle or id. (That one page alone is named is a question.) */
function withNameless(file: DraftFile, isNameless: readonly boolean[]): DraftFile {
  if (file.kind !== 'results' && file.kind !== 'returns') return file
  const unnamed = { accountHandle: null, accountId: null }
  const hasPages = file.drafts.some(({ fields: { accountName } }) => (accountName ?? '') !== '')
  const drafts = file.drafts.map((draft, index) => (hasPages || isNameless[index] !== true ? draft : { ...draft, fields: { ...draft.fields, ...unnamed } }))
  return { ...file, drafts }
}

/** A post that is named by its id or its link has one row. */
function withPostsOnce(file: DraftFile): DraftFile {
  if (file.kind !== 'results' && file.kind !== 'returns') return file
  const seen = new Set<string>()
  const drafts = file.drafts.filter(({ fields: { platformItemId, permalink } }) => {
    const key = (platformItemId ?? '') === '' && (permalink ?? '') !== '' ? linkKey(permalink ?? '') : (platformItemId ?? '')
    return key === '' || (!seen.has(key) && seen.add(key))
  })
  return { ...file, drafts }
}

function withOwnRef(row: number, known: ScheduleFields): ScheduleFields {
  const ref = (known.ref ?? '') === '' ? {} : { ref: `S-${String(row)}` }
  const account = (known.account ?? '') === '' ? {} : { account: (known.account ?? '').replace(/^.*:/u, '').toLowerCase() }
  return { ...known, ...ref, ...account }
}

function withOneIdentity({
  row,
  fields: known,
}: {
  readonly row: number
  readonly fields: RosterFields
}): RosterFields {
  const givenName = known.givenName ?? 'Léa'
  const familyName = known.familyName ?? 'Durand'
  const key = nameKey(`${givenName} ${familyName}`).replaceAll(' ', '.')
  const code = (known.ref ?? '') === '' ? {} : { ref: `R-${String(row)}` }
  const email = (known.email ?? '') === '' ? {} : { email: `${key}@x.org` }
  const handles = (known.handles ?? []).length === 0 ? {} : { handles: [`@${key}`] }
  // One name in two teams is two people or one: that is asked, and the answer belongs to another law.
  const team = (known.team ?? '') === '' ? {} : { team: 'A' }
  return { ...known, givenName, familyName, ...team, ...code, ...email, ...handles }
}

function withOwnLink(known: ResultFields): ResultFields {
  const id = known.platformItemId ?? ''
  const link = id !== '' && (known.permalink ?? '') !== '' ? { permalink: `https://instagram.com/p/${id}` } : {}
  // One name with two ids is two pages or one: that is asked.
  const name = (known.accountId ?? '') === '' ? {} : { accountName: null }
  return { ...known, platform: null, ...link, ...name }
}
