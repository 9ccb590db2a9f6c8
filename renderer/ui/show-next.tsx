import { Button } from './button.tsx'
import css from './paged-table.module.css'
import { useUiWords } from './ui-words.tsx'

export interface ShowNextProps {
  /** How many rows the next page brings; nothing is shown for 0. */
  readonly next: number
  /** How many rows are not drawn. */
  readonly rest: number
  readonly onNext: () => void
}

/** The foot of a list of which only the first rows are drawn: how many are not, and a button for the next. */
export function ShowNext({ next, rest, onNext }: ShowNextProps) {
  const words = useUiWords()
  if (next === 0) return null
  return (
    <div className={css['more']}>
      <Button size="small" onPress={onNext}>{words.showNext(next)}</Button>
      <span>{words.notShown(rest)}</span>
    </div>
  )
}
