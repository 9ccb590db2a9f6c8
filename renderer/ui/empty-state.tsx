import type { LucideIcon } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import css from './empty-state.module.css'

export interface EmptyStateProps {
  readonly icon: LucideIcon
  readonly title: string
  /** What to do next, in a sentence or two. */
  readonly children: ReactNode
  readonly actions?: ReactNode
  /** It says what became of what she did: the focus comes to its title, so that she hears it and goes on from there. */
  readonly takesFocus?: boolean | undefined
}

/** What a screen says before anything is in it: never only that it is empty, always what to do. */
export function EmptyState({ icon: Icon, title, children, actions, takesFocus = false }: EmptyStateProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <div className={css['empty']}>
      <div className={css['icon']}><Icon size={22} aria-hidden /></div>
      <h2 ref={heading} tabIndex={takesFocus ? -1 : undefined}>{title}</h2>
      <div className={css['text']}>{children}</div>
      {actions !== undefined && <div className={css['actions']}>{actions}</div>}
    </div>
  )
}
