import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import css from './badge.module.css'

/** `new`, `update`, `toCheck` and `trouble` say a state; the last four tell formats apart. The words say it too. */
export type BadgeLook =
  | 'neutral' | 'ink' | 'new' | 'update' | 'toCheck' | 'trouble' | 'dialogue' | 'visit' | 'backstage' | 'interview'

export interface BadgeProps {
  readonly children: ReactNode
  readonly look?: BadgeLook | undefined
  readonly icon?: LucideIcon | undefined
}

/** A few words in a pill. */
export function Badge({ children, look = 'neutral', icon: Icon }: BadgeProps) {
  return (
    <span className={classNames(css['badge'], css[look])}>
      {Icon && <Icon size={13} aria-hidden />}
      {children}
    </span>
  )
}
