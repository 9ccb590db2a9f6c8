import { expect, test } from 'vitest'
import { stepWords } from '../../../../renderer/app/step-words.ts'
import { BLANK_RECORDS } from '../../../../shared/domain/commands/record-kinds.ts'
import { translator } from '../../../../shared/i18n/translate.ts'

const french = translator('fr')
const english = translator('en')

test('an edit is named beside undo by what it was', () => {
  expect(stepWords('participant.add', english)).toBe('participant added')
  expect(stepWords('slot.remove', french)).toBe('suppression (créneau)')
  expect(stepWords('schedule.moveSlot', english)).toBe('slot moved')
})

test('an import is named by its files, colons and all', () => {
  expect(stepWords('roster.import: volontaires: v3.xlsx, b.csv', english)).toBe('import of volontaires: v3.xlsx, b.csv')
})

test('every kind of record has its words', () => {
  const labels = Object.keys(BLANK_RECORDS).flatMap((kind) => ['add', 'edit', 'remove'].map((verb) => `${kind}.${verb}`))
  expect(labels.filter((label) => stepWords(label, french) === french('step.other'))).toEqual([])
})

test.each(['', 'toString.edit', 'constructor', 'later.invented'])('a label that is not known (%j) is a change like another', (label) => {
  expect(stepWords(label, english)).toBe('the last change')
})
