import { useId, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import css from './card.module.css'

export interface CardProps {
  readonly title?: string | undefined
  /** Beside the title: badges. */
  readonly marks?: ReactNode
  /** At the right of the title. */
  readonly actions?: ReactNode
  readonly children: ReactNode
  /** No padding: for a table that fills it. */
  readonly isFlush?: boolean | undefined
}

/** A sheet of paper on the desk. With a title it is a region that a screen reader can jump to. */
export function Card({ title, marks, actions, children, isFlush = false }: CardProps) {
  const id = useId()
  const hasHead = title !== undefined || actions !== undefined || marks !== undefined
  return (
    <section className={classNames(css['card'], isFlush && css['flush'])} aria-labelledby={title === undefined ? undefined : id}>
      {hasHead && (
        <div className={css['head']}>
          <div className={css['actions']}>
            {title !== undefined && <h2 id={id}>{title}</h2>}
            {marks}
          </div>
          {actions !== undefined && <div className={css['actions']}>{actions}</div>}
        </div>
      )}
      {children}
    </section>
  )
}
