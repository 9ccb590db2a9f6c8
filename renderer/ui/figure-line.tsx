import { Fragment } from 'react'
import { FigureButton } from './figure-button.tsx'

/** Words, and what the number in them leads to; `Ref` has `null` where some stand for no number. */
export interface FigureWords<Ref> {
  readonly text: string
  readonly ref: Ref
}

/** The same with the number itself. */
export interface CountWords<Ref> extends FigureWords<Ref> {
  readonly count: number
}

/** What a screen counts, in a line: `25 people · 22 confirmed · 3 without an e-mail`; each number leads to where it comes from. */
export function FigureLine<Ref>({ numbers, onPress }: { readonly numbers: readonly FigureWords<Ref | null>[]; readonly onPress: (ref: Ref) => void }) {
  return numbers.map(({ text, ref }, index) => (
    <Fragment key={text}>
      {index > 0 && ' · '}
      {ref === null ? text : <FigureButton onPress={() => { onPress(ref) }}>{text}</FigureButton>}
    </Fragment>
  ))
}
