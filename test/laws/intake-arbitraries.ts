import * as fc from 'fast-check'
import type {
  DraftFile,
  MentionFields,
  ResultFields,
  RosterFields,
  ScheduleFields,
  SeriesFields,
} from '../../shared/domain/intake/draft.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import type { Moment } from '../../shared/domain/values/moment.ts'
import { aPlan } from '../support/a-plan.ts'
import { aMention, anAccount, anItem, aParticipant, aSlot, aStream } from '../support/builders.ts'
import { aFile } from '../support/draft-builders.ts'

/*
 * Small vocabularies on purpose: with few names, handles and titles, homonyms, shared mailboxes, repeated rows and
 * equal fits turn up all the time.
 */
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null | undefined> =>
  fc.option(fc.option(value, { nil: null }), { nil: undefined })
const given = fc.constantFrom('Léa', 'LEA', 'Karim', 'Inès', 'Jean-Pierre', 'jean pierre')
const family = fc.constantFrom('Durand', 'DURAND', 'Haddad', 'Bellamy', 'Bellami', "D'Arc")
const email = fc.constantFrom('lea@x.org', 'LEA@x.org', 'k@x.org', 'redaction@x.org')
const handle = fc.constantFrom('@lea', 'instagram:@lea', '@karim', '@station', 'periscope:@Station', 'musée', '@')
const title = fc.constantFrom(
  'Visite des toits',
  'visite des TOITS',
  'Coulisses',
  'Live',
  '#periscopeday',
  '',
  'Atelier reliure',
)
const ref = fc.constantFrom('P-01', 'P-02', 'S-01', 'S-02', '7', '')
const minute = fc.constantFrom(0, 150, 600, 601, 610, 620, 840, 1530)
const metrics = fc.record({ views: fc.nat(3), likes: fc.nat(2) }, { requiredKeys: [] })
const moment: fc.Arbitrary<Moment> = fc.oneof(
  fc.constantFrom('2015-04-23', '2015-04-24').map((date): Moment => ({ kind: 'date', date })),
  minute
    .filter((value) => value < 1440)
    .map((value): Moment => ({
      kind: 'local',
      local: `2015-04-23T${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`,
      zone: null,
    })),
  fc
    .constantFrom('2015-04-23T08:01:00Z', '2015-04-23T12:00:00Z')
    .map((instant): Moment => ({ kind: 'instant', instant })),
)

/** Takes the absent fields out: a field a sheet does not supply is missing, not undefined. */
export function fields<Fields>(shape: { readonly [Key in keyof Fields]: fc.Arbitrary<unknown> }): fc.Arbitrary<Fields> {
  return fc.record<Record<string, unknown>>({ ...shape }).map((record) => {
    const supplied = Object.entries(record).filter(([, value]) => value !== undefined)
    // Each arbitrary makes values of its own field.
    return Object.fromEntries(supplied) as Fields
  })
}

export const rosterShape = {
  ref: maybe(ref),
  givenName: maybe(given),
  familyName: maybe(family),
  email: maybe(email),
  handles: maybe(fc.array(handle, { maxLength: 2 })),
  team: maybe(fc.constantFrom('A', 'B')),
  status: maybe(fc.constantFrom('confirmed', 'declined')),
  notes: maybe(fc.constantFrom('x', 'y', 'xy')),
  answeredAt: maybe(moment),
  custom: maybe(
    fc.constantFrom(
      [{ header: 'h', text: '1' }],
      [
        { header: 'h', text: '2' },
        { header: 'i', text: '' },
      ],
    ),
  ),
}
const roster = fields<RosterFields>(rosterShape)
const person = fc.oneof(given, family, email, handle, fc.constantFrom('Léa Durand', 'Haddad Karim', 'Personne', ''))
export const scheduleShape = {
  ref: maybe(ref),
  title: maybe(title),
  startMinute: maybe(minute),
  participants: maybe(fc.array(person, { maxLength: 2 })),
  account: maybe(fc.oneof(handle, fc.constant('perso'))),
  durationSeconds: maybe(fc.constantFrom(60, 300)),
  notes: maybe(fc.constantFrom('x', 'y')),
}
const schedule = fields<ScheduleFields>(scheduleShape)
export const resultShape = {
  platform: maybe(fc.constantFrom('instagram', 'periscope')),
  platformItemId: maybe(fc.constantFrom('1', '2', '3')),
  permalink: maybe(
    fc.constantFrom('https://instagram.com/p/1', 'http://www.instagram.com/p/1/?x=1', 'https://x.com/a/status/2'),
  ),
  accountHandle: maybe(handle),
  accountId: maybe(fc.constantFrom('100', '200')),
  accountName: maybe(fc.constantFrom('Musée', 'musee', 'Station', 'Page A')),
  title: maybe(title),
  text: maybe(title),
  publishedAt: maybe(moment),
  endedAt: maybe(moment),
  durationSeconds: maybe(fc.constantFrom(60, 90)),
  metrics: maybe(metrics),
  ref: maybe(ref),
  participant: maybe(person),
  asOf: maybe(fc.constantFrom('2015-04-24', '2015-04-25')),
  approximate: maybe(fc.boolean()),
}
const results = fields<ResultFields>(resultShape)
export const mentions = fields<MentionFields>({
  at: maybe(moment),
  url: maybe(fc.constantFrom('https://x.com/a/status/1', 'x.com/a/status/1', 'https://x.com/b/status/2')),
  author: maybe(given),
  text: maybe(title),
  reach: maybe(fc.nat(2)),
})
export const series = fields<SeriesFields>({
  metric: fc.constantFrom('views', 'followers'),
  date: fc.constantFrom('2015-04-23', '2015-04-24'),
  value: fc.nat(2),
  accountHandle: maybe(handle),
})

const controls = fc.array(
  fc.record({
    sheet: fc.constant('Feuil1'),
    row: fc.integer({ min: 90, max: 95 }),
    metric: fc.constantFrom('views', 'reach'),
    value: fc.nat(3),
  }),
  { maxLength: 2 },
)
const rejected = fc.subarray([
  { sheet: 'Feuil1', row: 50, reason: 'rejected' },
  { sheet: 'Autre', row: 1, reason: 'ignored' },
] as const)

export function fileOf<Kind extends Parameters<typeof aFile>[0]>(
  kind: Kind,
  row: fc.Arbitrary<Parameters<typeof aFile<Kind>>[1][number]>,
): fc.Arbitrary<DraftFile> {
  const platform = fc.constantFrom('instagram', 'periscope', null)
  return fc
    .tuple(fc.array(row, { maxLength: 8 }), controls, rejected, platform, fc.constantFrom('b', 'c'))
    .map(([rows, totals, others, where, digit]) =>
      aFile(kind, rows, { controls: totals, rejected: others, platform: where, sha256: digit.repeat(64) }),
    )
}

/** Files of every kind. */
export const anyFile: fc.Arbitrary<DraftFile> = fc.oneof(
  fileOf('roster', roster),
  fileOf('schedule', schedule),
  fileOf('results', results),
  fileOf('returns', results),
  fileOf('mentions', mentions),
  fileOf('series', series),
)

/** What a plan is made of: small enough to be read when a law fails. */
export const anyRecipe = fc.record({
  people: fc.array(
    fc.record({ givenName: given, familyName: family, email: fc.oneof(email, fc.constant('')), ref: ref }),
    { maxLength: 3 },
  ),
  accounts: fc.subarray(['periscope:@station', 'instagram:@lea', '@musee', 'instagram:@station']),
  owned: fc.boolean(),
  slots: fc.array(
    fc.record({
      title: title.filter((text) => text !== ''),
      startMinute: fc.option(minute),
      ref,
      who: fc.nat(3),
      where: fc.nat(4),
    }),
    { maxLength: 4 },
  ),
  isStarted: fc.boolean(),
  hasItem: fc.boolean(),
  /** Posts of accounts that nobody knew, or that nothing named. */
  strays: fc.array(
    fc.record({
      platform: fc.constantFrom('instagram', 'periscope', 'other'),
      accountText: fc.constantFrom('', '@lea', '@karim', '@station', 'instagram:@lea', 'Musée', '100'),
      title,
      publishedAt: fc.option(moment),
    }),
    { maxLength: 3 },
  ),
})
type Recipe = typeof anyRecipe extends fc.Arbitrary<infer Parts> ? Parts : never

/** A plan with a few records that those files can meet. */
export function planFrom(parts: Recipe): Plan {
  const participants = parts.people.map((one) => aParticipant(one))
  const owner = { kind: 'participant', participant: participants[0]?.id ?? null } as const
  const accounts = parts.accounts.map((text) => {
    const platform = text.startsWith('periscope') ? 'periscope' : text.startsWith('instagram') ? 'instagram' : null
    const isOwned = parts.owned && text.endsWith('lea')
    return anAccount({ platform, handle: text.slice(text.indexOf('@')), ...(isOwned ? { owner } : {}) })
  })
  const slots = parts.slots.map(({ who, where, ...one }) => {
    const participant = participants[who]
    return aSlot({
      ...one,
      participants: participant === undefined ? [] : [participant.id],
      account: accounts[where]?.id ?? null,
    })
  })
  const streams =
    parts.isStarted && slots[0] !== undefined
      ? [
          aStream({
            slot: slots[0].id,
            account: slots[0].account,
            link: 'https://instagram.com/p/1',
            learnedFrom: 'board',
          }),
        ]
      : []
  const items = parts.hasItem
    ? [anItem({ platform: 'instagram', platformItemId: '1', account: accounts[0]?.id ?? null })]
    : []
  return aPlan({
    participants,
    accounts,
    slots,
    streams,
    items: [...items, ...parts.strays.map((one) => anItem(one))],
    mentions: [aMention({ url: 'https://x.com/a/status/1' })],
  })
}
