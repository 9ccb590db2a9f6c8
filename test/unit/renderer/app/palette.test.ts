import { expect, test } from 'vitest'
import { paletteEntries } from '../../../../renderer/app/palette.view.ts'

const ENTRIES = ['Vue d’ensemble', 'Résultats', 'Relais et tâches', 'Réglages'].map((label) => ({ id: label, label }))
const found = (typed: string): readonly string[] => paletteEntries(ENTRIES, typed).map(({ label }) => label)

test('everything is offered, in its order, until something is typed', () => {
  expect(found('  ')).toEqual(ENTRIES.map(({ label }) => label))
})

test('accents need not be typed', () => {
  expect(found('resul')[0]).toBe('Résultats')
  expect(found('reglages')[0]).toBe('Réglages')
})

test('nothing is offered for what nothing is called', () => {
  expect(found('zzzz')).toEqual([])
})
