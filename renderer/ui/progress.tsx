import { Label, ProgressBar } from 'react-aria-components'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import css from './progress.module.css'
import { useUiWords } from './ui-words.tsx'

export interface ProgressProps {
  readonly label: string
  /** From 0 to 1; `null` while nobody knows. */
  readonly share: number | null
  /** As printed: "1,200 of 5,000 rows". */
  readonly count?: string | undefined
  readonly onCancel?: (() => unknown) | undefined
}

/** Work under way, which can be cancelled. */
export function Progress({ label, share, count, onCancel }: ProgressProps) {
  const words = useUiWords()
  return (
    <div className={css['progress']}>
      <ProgressBar className={css['bar'] ?? ''} value={(share ?? 0) * 100} isIndeterminate={share === null}>
        <div className={css['texts']}>
          <Label>{label}</Label>
          {count !== undefined && <span className={css['count']}>{count}</span>}
        </div>
        <div className={css['track']}>
          <div
            className={classNames(css['fill'], share === null && css['unknown'])}
            style={share === null ? {} : { width: `${share * 100}%` }}
          />
        </div>
      </ProgressBar>
      {onCancel && <Button size="small" onPress={onCancel}>{words.cancel}</Button>}
    </div>
  )
}
