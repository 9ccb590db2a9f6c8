import { useState } from 'react'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import css from './results.module.css'

/** The rows that are drawn of a list, and how many are not. */
export interface Paged<Row> {
  readonly rows: readonly Row[]
  readonly rest: number
  readonly more: () => void
}

const STEP = 100

/** The first rows of a list, and a hundred more each time she asks: a real table draws all that it is given. */
export function usePaged<Row>(rows: readonly Row[], atFirst: number): Paged<Row> {
  const [shown, setShown] = useState(atFirst)
  return { rows: rows.slice(0, shown), rest: Math.max(0, rows.length - shown), more: () => { setShown(shown + STEP) } }
}

/** Asks for more rows; nothing where all are drawn. */
export function ShowMore({ paged: { rest, more } }: { readonly paged: Pick<Paged<unknown>, 'rest' | 'more'> }) {
  const translate = useTranslate()
  if (rest === 0) return null
  return (
    <div className={css['foot']}>
      <Button size="small" onPress={more}>{translate('resultsScreen.showNext', { count: Math.min(rest, STEP) })}</Button>
      <span className={css['faint']}>{translate('resultsScreen.notShown', { count: rest })}</span>
    </div>
  )
}
