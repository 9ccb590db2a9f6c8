import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../../../../shared/lib/table.ts'
import type { ResultFields } from '../../../../../shared/domain/intake/draft.ts'
import type { Moment } from '../../../../../shared/domain/values/moment.ts'
import { anAccount, anItem, aParticipant, aSlot } from '../../../../support/builders.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { aContext, aFile } from '../../../../support/draft-builders.ts'
import { again, reconciled } from '../../../../support/reconciled.ts'

const lea = aParticipant()
const musee = anAccount({ platform: 'instagram', handle: '@musee' })
const slot = aSlot({ ref: 'S-01', title: 'Visite des toits', account: musee.id, participants: [lea.id] })
const plan = aPlan({ participants: [lea], accounts: [musee], slots: [slot] })

const at = (time: string): Moment => ({ kind: 'local', local: `2015-04-23T${time}`, zone: null })
const post = (fields: ResultFields): ResultFields => ({
  platformItemId: '17999999999999991',
  accountHandle: 'musee',
  title: 'Visite des toits',
  publishedAt: at('10:02'),
  permalink: 'https://www.instagram.com/p/AbC/',
  metrics: { views: 120, likes: 30 },
  ...fields,
})
const instagram = { platform: 'instagram' } as const

describe('a post of the planned slot', () => {
  const file = aFile('results', [post({})], instagram)
  const first = reconciled(file, plan)

  test('makes the slot’s stream, with why and how surely', () => {
    expect(first.outcomes).toEqual(['added'])
    expect(rowsOf(first.after.streams)).toMatchObject([
      {
        slot: slot.id,
        participants: [lea.id],
        account: musee.id,
        status: 'ended',
        learnedFrom: 'import',
        startedAt: at('10:02'),
      },
    ])
    expect(rowsOf(first.after.items)[0]?.state).toEqual({
      kind: 'linked',
      stream: rowsOf(first.after.streams)[0]?.id,
      by: 'accountTime',
      confidence: 0.96,
    })
    expect(rowsOf(first.after.observations)).toMatchObject([{ asOf: '2015-04-24', metrics: { views: 120, likes: 30 } }])
  })

  test('the same file again changes nothing', () => {
    const second = reconciled(file, first.after, again())
    expect([second.outcomes, second.preview.diff]).toEqual([['unchanged'], {}])
  })

  test('a later reading is added, equal or not, and the first one stays', () => {
    const later = aFile('results', [post({ metrics: { views: 150, likes: 30 } })], {
      ...instagram,
      sha256: 'c'.repeat(64),
    })
    const { after, outcomes } = reconciled(later, first.after, again({ asOf: '2015-04-26' }))
    expect(outcomes).toEqual(['updated'])
    expect(rowsOf(after.observations).map((one) => [one.asOf, one.metrics.views])).toEqual([
      ['2015-04-24', 120],
      ['2015-04-26', 150],
    ])
    const equal = reconciled(
      file,
      after,
      again({ asOf: '2015-04-30', newId: (kind) => `${kind}:t1`, importId: 'import:t0' }),
    )
    expect([equal.outcomes, equal.after.observations.size]).toEqual([['updated'], 3])
  })

  test('a corrected reading of the same file and day replaces its own', () => {
    const corrected = aFile('results', [post({ metrics: { views: 210, likes: 30 } })], instagram)
    const { after } = reconciled(corrected, first.after, again())
    expect(rowsOf(after.observations).map((one) => one.metrics.views)).toEqual([210])
  })
})

describe('what is not linked by itself', () => {
  const state = (fields: ResultFields, on = plan) =>
    rowsOf(reconciled(aFile('results', [post(fields)], instagram), on).after.items)[0]?.state.kind

  test.each([
    ['another hour', { publishedAt: at('15:00'), title: 'Bonjour' }],
    ['another day', { publishedAt: { kind: 'local', local: '2015-05-23T10:00', zone: null } }],
    ['other words on a shared account', { title: 'Recette de cuisine' }],
    ['an account that is not ours', { accountHandle: 'collab' }],
    ['a bare date and other words', { publishedAt: { kind: 'date', date: '2015-04-23' }, title: 'Salle 12' }],
  ] as const)('%s', (_, fields) => {
    expect(state(fields)).toBe('unassigned')
  })

  test('two slots in the same minute, unless the words tell which', () => {
    const twin = aSlot({ title: 'Atelier de reliure', account: musee.id })
    const two = aPlan({ participants: [lea], accounts: [musee], slots: [slot, twin] })
    expect(state({ title: '#museumweek' }, two)).toBe('unassigned')
    expect(state({ title: 'La visite des toits !' }, two)).toBe('linked')
  })

  test('a foreign account is said once and not added', () => {
    const rows = [
      post({ accountHandle: 'collab' }),
      post({ accountHandle: 'collab', platformItemId: '2', permalink: null }),
    ]
    const { after, said } = reconciled(aFile('results', rows, instagram), plan)
    expect([said, after.accounts.size]).toEqual([['match.unknownAccount@2'], 1])
    expect(rowsOf(after.items).map((item) => item.account)).toEqual([null, null])
  })
})

describe('decisions and hand work', () => {
  test('a post left out is not ours, also when the file comes again', () => {
    const file = aFile('results', [post({})], instagram)
    const decisions = [{ sheet: 'Feuil1', row: 2, choice: { kind: 'leaveOut' } }] as const
    const first = reconciled(file, plan, aContext({ decisions }))
    expect([first.outcomes, rowsOf(first.after.items)[0]?.state]).toEqual([['ignored'], { kind: 'notOurs' }])
    const second = reconciled(file, first.after, again())
    expect([second.outcomes, second.preview.diff]).toEqual([['ignored'], {}])
  })

  test('a post matched by hand with a slot is linked by hand', () => {
    const file = aFile('results', [post({ publishedAt: at('18:00'), title: 'Autre' })], instagram)
    const decisions = [{ sheet: 'Feuil1', row: 2, choice: { kind: 'match', record: slot.id } }] as const
    const first = reconciled(file, plan, aContext({ decisions }))
    expect(rowsOf(first.after.items)[0]?.state).toMatchObject({ kind: 'linked', by: 'hand', confidence: 1 })
    expect(reconciled(file, first.after, again()).preview.diff).toEqual({})
  })
})

describe('accounts of an export', () => {
  test('a handle without a platform is completed by the first export that names it', () => {
    const open = anAccount({ platform: null, handle: '@musee' })
    const { after, said } = reconciled(
      aFile('results', [post({ accountId: '178414' })], instagram),
      aPlan({ accounts: [open], slots: [{ ...slot, account: open.id, participants: [] }] }),
    )
    expect(said).toEqual(['account.completed@2'])
    expect(rowsOf(after.accounts)).toEqual([{ ...open, platform: 'instagram', platformAccountId: '178414' }])
    expect(rowsOf(after.items)[0]?.state.kind).toBe('linked')
  })

  test('a file that names none takes the account she says; else that is said', () => {
    const file = aFile('results', [post({ accountHandle: null })], { platform: 'twitch' })
    expect(reconciled(file, plan).said).toEqual(['file.noAccount@2'])
    const { after, said } = reconciled(file, plan, aContext({ account: '@chaine' }))
    expect(said).toEqual(['account.created@2'])
    expect(rowsOf(after.accounts)[1]).toMatchObject({ platform: 'twitch', handle: '@chaine', owner: { kind: 'house' } })
  })
})

describe('return sheets and totals', () => {
  test('a row that names only its slot is a reading of the slot’s stream', () => {
    const file = aFile('returns', [
      { ref: 'S-01', metrics: { views: 90 } },
      { ref: 'S-01', metrics: { likes: 4 } },
    ])
    const { after, outcomes } = reconciled(file, plan)
    expect(outcomes).toEqual(['added', 'updated'])
    expect(rowsOf(after.observations).map((one) => one.of.kind)).toEqual(['stream'])
    expect(rowsOf(after.observations)[0]?.metrics).toEqual({ views: 90, likes: 4 })
    expect(reconciled(file, after, again()).preview.diff).toEqual({})
  })

  test('a platform’s own total is kept beside ours and its difference said', () => {
    const controls = [{ sheet: 'Feuil1', row: 9, metric: 'views', value: 124 }]
    const file = aFile('results', [post({})], { ...instagram, controls })
    const first = reconciled(file, plan)
    expect(first.said).toEqual(['file.controlDiffers@9'])
    expect(rowsOf(first.after.figures)).toMatchObject([
      { role: 'control', metric: 'views.total', value: 124, perimeter: { kind: 'accounts', accounts: [musee.id] } },
    ])
    expect(reconciled(file, first.after, again()).preview.diff).toEqual({})
  })

  test('one post twice in a file: equal is one, contradictory stays out', () => {
    const { outcomes, said } = reconciled(
      aFile(
        'results',
        [post({}), post({ metrics: { views: 120, saves: 2 } }), post({ metrics: { views: 121 } })],
        instagram,
      ),
      plan,
    )
    expect(outcomes).toEqual(['added', 'updated', 'rejected'])
    expect(said).toEqual(['row.duplicateOf@3', 'row.duplicateOf@4'])
  })

  test('an id destroyed in one export is found again by its link', () => {
    const item = anItem({ platform: 'instagram', permalink: 'http://instagram.com/p/AbC?igsh=1', account: musee.id })
    const { after, outcomes } = reconciled(
      aFile('results', [post({})], instagram),
      aPlan({ accounts: [musee], items: [item] }),
    )
    expect([outcomes, after.items.size]).toEqual([['updated'], 1])
  })
})
