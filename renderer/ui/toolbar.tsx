import type { ReactNode } from 'react'
import css from './toolbar.module.css'

/** A row of controls above a screen's content; `end` stands at the right. */
export function Toolbar({ children, end }: { readonly children: ReactNode; readonly end?: ReactNode }) {
  return (
    <div className={css['toolbar']}>
      {children}
      {end !== undefined && <div className={css['end']}>{end}</div>}
    </div>
  )
}
