import { describe, expect, it } from 'vitest'
import { clockQuestions, withOffset } from '../../../../renderer/features/import/clock.view.ts'
import { firstDraft } from '../../../../renderer/features/import/import-draft.ts'
import { questionsOf } from '../../../../renderer/features/import/questions.view.ts'
import type { ImportCheck } from '../../../../shared/contract/answers.ts'
import { issue, type Issue } from '../../../../shared/errors/issue.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { anAccount } from '../../../support/builders.ts'
import { anOpenedFile } from '../../../support/opened-files.ts'
import { aSheet } from '../../../support/sheet-builders.ts'

const en = translator('en')
const people = aSheet([['Prénom', 'Nom', 'E-mail'], ['Zoé', 'Dupont', 'zoe@exemple.fr']])
const file = anOpenedFile('liste.xlsx', [people])
const draft = firstDraft([file], 'roster')
const posts = (time: string) => aSheet([['Post ID', 'Description', 'Publish time', 'Permalink', 'Views'], ['17999999999999991', 'Visite', time, 'https://www.instagram.com/p/AbC/', '120']])
const at = { sheet: 'Feuil1', row: 2 }

function aCheck(issues: Readonly<Record<string, readonly Issue[]>> = {}, more: Partial<ImportCheck> = {}): ImportCheck {
  const counts = { read: 1, added: 1, updated: 0, unchanged: 0, ignored: 0, rejected: 0 }
  const files = Object.entries(issues).map(([name, said]) => ({ name, shape: null, counts, setAside: [], issues: said }))
  return { revision: 3, counts, toCheck: 1, asOf: '2015-04-24', zone: null, files, recognised: [], clockProposals: [], ...more }
}

describe('what only she can say', () => {
  it('is not asked where the file says it', () => {
    expect(questionsOf([file], draft, aCheck(), aPlan(), en)).toEqual({ sheets: null, dateOrder: null, accounts: [], asOf: false, zone: null })
  })

  it('is asked with what the file holds, and stays once answered', () => {
    const accounts = [anAccount({ platform: 'instagram', handle: '@musee' }), anAccount({ platform: 'x', handle: '@musee' }), anAccount({ platform: null, handle: '@neuf' })]
    const said = [issue('error', 'dates.ambiguous', { value: '05/06' }, at), issue('warning', 'file.noAccount', { platform: 'x' }, at)]
    const results = { ...draft, kind: 'results' as const }
    const asked = questionsOf([file], results, aCheck({ 'liste.xlsx': said }), aPlan({ accounts }), en)
    expect(asked.dateOrder).toBe('05/06')
    expect(asked.accounts.map(({ isOnly, options }) => [isOnly, options.map(({ value }) => value)])).toEqual([[true, ['x:@musee', '@neuf']]])
    expect(asked.asOf).toBe(true)
    const answered = questionsOf([file], { ...results, dateOrder: 'dmy', accounts: [{ file: 'liste.xlsx', account: 'x:@musee' }] }, aCheck(), aPlan({ accounts }), en)
    expect([answered.dateOrder, answered.accounts.length]).toEqual(['', 1])
  })

  it('whose figures, of each of several files by itself', () => {
    const both = ['a.csv', 'b.csv', 'c.csv'].map((name) => anOpenedFile(name, [people]))
    const check = aCheck({
      'a.csv': [issue('warning', 'file.noAccount', { platform: 'x' }, at)], 'b.csv': [issue('warning', 'file.noAccount', { platform: 'youtube' }, at)], 'c.csv': [],
    })
    const { accounts } = questionsOf(both, { ...draft, kind: 'results' }, check, aPlan(), en)
    expect(accounts.map(({ file: name, isOnly, platform }) => [name, isOnly, platform])).toEqual([['a.csv', false, 'x'], ['b.csv', false, 'youtube']])
  })

  it('which sheet, where one file has several', () => {
    const book = anOpenedFile('tout.xlsx', [people, { ...people, name: 'Feuil2' }])
    expect(questionsOf([book], draft, null, aPlan(), en).sheets?.map(({ label }) => label)).toEqual(['All that fit', 'Feuil1', 'Feuil2'])
    expect(questionsOf([book, file], draft, null, aPlan(), en).sheets).toBeNull()
  })
})

describe('the zone of a file', () => {
  const zoneOf = (time: string, sourceZone: string | null = null) => {
    const opened = anOpenedFile('posts.csv', [posts(time)], { container: 'csv' })
    return questionsOf([opened], { ...firstDraft([opened], 'results'), sourceZone }, null, aPlan(), en).zone
  }

  it('is asked where times of day have none: the campaign’s first, then UTC, then all', () => {
    const zones = zoneOf('04/23/2015 10:02') ?? []
    expect(zones.slice(0, 2)).toEqual([{ value: 'Europe/Paris', label: 'Europe/Paris (the campaign)' }, { value: 'UTC', label: 'UTC' }])
    expect(zones.map(({ value }) => value)).toContain('America/New_York')
    expect(new Set(zones.map(({ value }) => value)).size).toBe(zones.length)
  })

  it('is not asked where times have theirs, or there are only dates; an answer stays', () => {
    for (const time of ['2015-04-23 08:02 +0000', '04/23/2015']) expect(zoneOf(time)).toBeNull()
    expect(zoneOf('04/23/2015', 'UTC')).not.toBeNull()
  })
})

describe('a file whose clock seems to be off', () => {
  const evidence = { from: 'noted', pairs: 9, agreeing: 8, unmoved: 1, spreadMinutes: 2.5, earlierFile: '' } as const
  const check = (offsetMinutes: number, more: Partial<ImportCheck['clockProposals'][number]> = {}) =>
    aCheck({}, { clockProposals: [{ file: 'posts.csv', offsetMinutes, evidence, isAnswered: false, ...more }] })

  it('is told with what speaks for it, and both answers', () => {
    expect(clockQuestions(check(60), draft, en)).toEqual([{
      file: 'posts.csv',
      isOpen: true,
      text: 'posts.csv: its times seem to be 1 h early. 8 posts of 9 then fall on a stream whose start was noted, within 2.5 min. As they are: 1. Until you say so, nothing of this file is linked by its times.',
      answers: [{ label: 'Add 1 h', offsetMinutes: 60 }, { label: 'Leave the times as they are', offsetMinutes: 0 }],
    }])
    const [late] = clockQuestions(check(-7), draft, en)
    expect([late?.text.slice(0, 49), late?.answers[0]?.label]).toEqual(['posts.csv: its times seem to be 7 min late. 8 pos', 'Take off 7 min'])
    const [again] = clockQuestions(check(60, { evidence: { ...evidence, from: 'earlierFile', earlierFile: 'j1.csv' } }), draft, en)
    expect(again?.text).toContain('It was so with j1.csv, of the same account.')
  })

  it('stays as what she said, with the other answer', () => {
    const moved = withOffset(withOffset(draft, 'posts.csv', 0), 'posts.csv', 60)
    expect(moved.offsets).toEqual([{ file: 'posts.csv', offsetMinutes: 60 }])
    expect(clockQuestions(check(60, { isAnswered: true }), moved, en)).toEqual([{
      file: 'posts.csv', isOpen: false, text: 'posts.csv: 1 h more for all its times, as you said.',
      answers: [{ label: 'Leave the times as they are', offsetMinutes: 0 }],
    }])
    const [left] = clockQuestions(check(60), withOffset(draft, 'posts.csv', 0), en)
    expect([left?.text, left?.answers.map(({ label }) => label)]).toEqual(['posts.csv: its times stay as they are, as you said.', ['Add 1 h']])
  })
})
