import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import css from './empty-state.module.css'

export interface EmptyStateProps {
  readonly icon: LucideIcon
  readonly title: string
  /** What to do next, in a sentence or two. */
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** What a screen says before anything is in it: never only that it is empty, always what to do. */
export function EmptyState({ icon: Icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className={css['empty']}>
      <div className={css['icon']}><Icon size={22} aria-hidden /></div>
      <h2>{title}</h2>
      <div className={css['text']}>{children}</div>
      {actions !== undefined && <div className={css['actions']}>{actions}</div>}
    </div>
  )
}
