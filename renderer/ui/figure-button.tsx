import type { ReactNode } from 'react'
import { VisuallyHidden } from 'react-aria'
import { Button } from 'react-aria-components'
import css from './figure-button.module.css'
import { useUiWords } from './ui-words.tsx'

interface Props {
  /** The number as printed, in whatever text it stands. */
  readonly children: ReactNode
  readonly onPress: () => unknown
  /** What the number is, said first to a screen reader where nothing beside it says so: "Views, Léa Durand". */
  readonly what?: string | undefined
}

/** A number that leads to where it comes from. It looks like the text around it, with a dotted line under it. */
export function FigureButton({ children, onPress, what }: Props) {
  const words = useUiWords()
  return (
    <Button className={css['figureButton'] ?? ''} onPress={() => { onPress() }}>
      {what !== undefined && <VisuallyHidden elementType="span">{what} </VisuallyHidden>}
      <span className={css['number']}>{children}</span>
      <VisuallyHidden elementType="span">{words.whereFrom}</VisuallyHidden>
    </Button>
  )
}
