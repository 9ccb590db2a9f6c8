import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holdTogether } from '../../../../renderer/features/rex/hold-together.view.ts'

interface Piece {
  readonly text: string
  readonly isMark: boolean
}
const isMark = (piece: Piece): boolean => piece.isMark
const words = (text: string): Piece => ({ text, isMark: false })
const figure = (text: string): Piece => ({ text, isMark: true })

test('brackets and full stops stay with their figure, words do not', () => {
  const pieces = [words('atteint ('), figure('101,4'), words(' pour une cible de '), figure('80'), words('). Le reste « '), figure('12 %'), words('\u00a0» ; fin')]
  expect(holdTogether(pieces, isMark)).toEqual([
    { kind: 'words', text: 'atteint ' },
    { kind: 'figure', before: '(', piece: figure('101,4'), after: '' },
    { kind: 'words', text: ' pour une cible de ' },
    { kind: 'figure', before: '', piece: figure('80'), after: ').' },
    { kind: 'words', text: ' Le reste « ' },
    { kind: 'figure', before: '', piece: figure('12 %'), after: '\u00a0»' },
    { kind: 'words', text: ' ; fin' },
  ])
})

test('whatever the sentence, nothing of it is lost, doubled or moved', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '(', ')', '.', '«', '»', '\u00a0', '%', '“'), maxLength: 6 })
  const piece = fc.record({ text, isMark: fc.boolean() })
  fc.assert(fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
    const joined = holdTogether(pieces, isMark).map((run) => (run.kind === 'words' ? run.text : `${run.before}${run.piece.text}${run.after}`)).join('')
    expect(joined).toBe(pieces.map((one) => one.text).join(''))
  }), { numRuns: 1000 })
})
