import { Fragment } from 'react'
import { FigureButton } from './figure-button.tsx'

/** A number in words, and what it leads to; `null` for words that stand for no number. */
export interface FigureWords<Ref> {
  readonly text: string
  readonly ref: Ref | null
}

/** What a screen counts, in a line: `25 people · 22 confirmed · 3 without an e-mail`; each number leads to where it comes from. */
export function FigureLine<Ref>({ numbers, onPress }: { readonly numbers: readonly FigureWords<Ref>[]; readonly onPress: (ref: Ref) => void }) {
  return numbers.map(({ text, ref }, index) => (
    <Fragment key={text}>
      {index > 0 && ' · '}
      {ref === null ? text : <FigureButton onPress={() => { onPress(ref) }}>{text}</FigureButton>}
    </Fragment>
  ))
}
