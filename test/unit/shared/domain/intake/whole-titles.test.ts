import { expect, test } from 'vitest'
import { rowOf, rowsOf } from '../../../../../shared/lib/table.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { anAccount, aSlot } from '../../../../support/builders.ts'
import { aFile } from '../../../../support/draft-builders.ts'
import { reconciled } from '../../../../support/reconciled.ts'

const channel = anAccount({ platform: 'youtube', handle: '@musee' })
/** Twice round the same places: each place is in two titles, and "Bonjour depuis" in all of the morning. */
const PLACES = ['le toit', 'la régie', 'le hall', 'la cour'] as const
const slots = ['Bonjour depuis', 'On ferme'].flatMap((words, round) =>
  PLACES.map((place, index) => aSlot({ ref: `S-${String(round * 4 + index)}`, title: `${words} ${place}`, account: channel.id, startMinute: 540 + round * 300 + index * 15 })))
const plan = aPlan({ accounts: [channel], slots })
const video = (title: string, platformItemId: string) =>
  ({ accountHandle: 'musee', platformItemId, title, publishedAt: { kind: 'date', date: '2015-04-23' } }) as const
const linkedTitles = (titles: readonly string[]) => {
  const { after } = reconciled(aFile('results', titles.map((title, index) => video(title, String(index))), { platform: 'youtube' }), plan)
  return rowsOf(after.items).map(({ title, state }) =>
    [title, state.kind === 'linked' ? rowOf(after.slots, rowOf(after.streams, state.stream)?.slot ?? '')?.title : null] as const)
}

test('without an hour, a whole title tells which of two slots at the same place is meant', () => {
  const titles = slots.map(({ title }) => `${title} ! #musee`)
  expect(linkedTitles(titles)).toEqual(slots.map(({ title }) => [`${title} ! #musee`, title]))
})

test('a title that says the place and no more is left to her, and so is one that comes twice', () => {
  expect(linkedTitles(['Le toit', 'Bonjour depuis la régie', 'bonjour depuis la regie'])).toEqual([
    ['Le toit', null], ['Bonjour depuis la régie', null], ['bonjour depuis la regie', null],
  ])
})
