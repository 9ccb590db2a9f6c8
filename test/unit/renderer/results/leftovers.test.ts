import { expect, test } from 'vitest'
import { itemLines } from '../../../../renderer/features/results/leftovers.view.ts'
import { linkChoices, suggestLinks } from '../../../../renderer/features/results/link-suggestions.view.ts'
import { buildRecap } from '../../../../shared/domain/recap/build-recap.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { anAccount, anImport, anItem, anObservation, aParticipant, aSlot, aStream } from '../../../support/builders.ts'

const fr = translator('fr')
const station = anAccount()
const lea = aParticipant({ givenName: 'Léa', familyName: 'Durand' })
const own = anAccount({ handle: '@lea', owner: { kind: 'participant', participant: lea.id } })
const at = (time: string) => ({ kind: 'local', local: `2015-04-23T${time}`, zone: 'Europe/Paris' }) as const
const visit = aSlot({ title: 'Visite du toit', startMinute: 600, account: own.id, participants: [lea.id] })
const talk = aSlot({ title: 'Dialogue avec la matinale', startMinute: 900, account: station.id })
const stream = aStream({ slot: talk.id, account: station.id, startedAt: at('15:02'), title: talk.title })
const gone = aSlot({ title: 'Annulée', startMinute: 602, state: { kind: 'cancelled', reason: 'grève' } })
const file = anImport({ kind: 'results', file: 'export.csv' })
const post = anItem({
  account: own.id, title: 'Le toit, en visite', publishedAt: at('10:04'),
  source: { kind: 'import', import: file.id, sheet: 'export.csv', row: 7 },
})
const plan = aPlan({
  accounts: [station, own], participants: [lea], slots: [visit, talk, gone], streams: [stream], imports: [file],
  items: [post, anItem({ title: 'Ailleurs', state: { kind: 'notOurs' } })],
  observations: [anObservation({ of: { kind: 'item', item: post.id }, metrics: { views: 120 }, approximate: true })],
})
const rows = buildRecap(plan, { now: '2015-05-04T08:00:00Z' }).streams

test('a leftover shows its account, figures, file and row, and knows whose account it is', () => {
  expect(itemLines(plan, 'unassigned', fr)).toMatchObject([
    { account: 'periscope:@lea', figures: 'Vues ≈\u00A0120', source: 'export.csv, ligne 7', owner: lea.id },
  ])
  expect(itemLines(plan, 'notOurs', fr)).toMatchObject([{ text: 'Ailleurs', owner: null }])
})

test('a leftover of an account that nobody knows shows what its file called it, else its platform', () => {
  const items = ['@collab', 'x:@collab', 'Le Musée des Vents', ''].map((accountText) => anItem({ accountText, title: 'En direct' }))
  expect(itemLines(aPlan({ items }), 'unassigned', fr).map(({ account }) => account).sort()).toEqual(['Le Musée des Vents', 'Periscope', 'periscope:@collab', 'x:@collab'])
})

test('a slot thought not done is suggested for the post of its time, title and account, with these reasons', () => {
  const [first, ...others] = suggestLinks(plan, post, rows, fr)
  expect(first?.to).toEqual({ kind: 'slot', slot: visit.id })
  expect(first?.reasons.map((reason) => reason.replace(/\s/gu, ' '))).toEqual(['4 min d’écart', 'titre proche', 'même compte'])
  expect(others).toEqual([])
})

test('the same account alone suggests nothing: it fits half of the day', () => {
  expect(suggestLinks(plan, anItem({ account: station.id, title: 'Bravo', publishedAt: at('20:00') }), rows, fr)).toEqual([])
})

test('a stream that has its post on that platform comes after one that has none', () => {
  const other = aStream({ account: station.id, startedAt: at('15:06'), title: 'Autre chose' })
  const taken = anItem({ account: station.id, state: { kind: 'linked', stream: stream.id, by: 'link', confidence: 1 } })
  const full = aPlan({ ...partsOf(), streams: [stream, other], items: [taken] })
  const suggested = suggestLinks(full, anItem({ account: station.id, publishedAt: at('15:03') }), buildRecap(full, { now: '2015-05-04T08:00:00Z' }).streams, fr)
  expect(suggested.map(({ to }) => to)).toEqual([{ kind: 'stream', stream: other.id }, { kind: 'stream', stream: stream.id }])
})

test('everything that took place or may have can be chosen, and what was cancelled cannot', () => {
  expect(linkChoices(rows, fr).map(({ to }) => to)).toEqual([{ kind: 'slot', slot: visit.id }, { kind: 'stream', stream: stream.id }])
})

function partsOf() {
  return { accounts: [station, own], participants: [lea], slots: [visit, talk, gone] }
}
