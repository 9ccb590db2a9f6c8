import type { ReactNode } from 'react'
import { headingIdOf } from './jump-to.ts'
import css from './section.module.css'
import type { SectionId } from './section-ids.ts'

interface SectionProps {
  readonly id: SectionId
  readonly title: string
  /** Beside the title: a count. */
  readonly marks?: ReactNode
  /** At the right of the title. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A part of the page, with a heading that can be jumped to. */
export function Section({ id, title, marks, actions, children }: SectionProps) {
  const heading = headingIdOf(id)
  return (
    <section className={css['section']} aria-labelledby={heading}>
      <div className={css['head']}>
        <h2 id={heading} tabIndex={-1} className={css['title']}>{title}</h2>
        {marks}
        {actions !== undefined && <div className={css['actions']}>{actions}</div>}
      </div>
      {children}
    </section>
  )
}
