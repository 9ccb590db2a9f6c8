import { CircleCheck, CircleX, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import css from './notice.module.css'

export interface NoticeProps {
  readonly look: 'error' | 'warning' | 'info' | 'done'
  /** The whole sentence: what happened, where, what to do. */
  readonly children: ReactNode
  /** Buttons (`look="link"`) that do what the sentence says. */
  readonly actions?: ReactNode
  /** Said at once to a screen reader when it appears; errors are anyway. */
  readonly isLive?: boolean | undefined
}

const ICONS = { error: CircleX, warning: TriangleAlert, info: Info, done: CircleCheck }

/** A sentence about trouble (or its absence), with what can be done about it. */
export function Notice({ look, children, actions, isLive = false }: NoticeProps) {
  const Icon = ICONS[look]
  const role = look === 'error' ? 'alert' : isLive ? 'status' : undefined
  return (
    <div className={classNames(css['notice'], css[look])} role={role}>
      <Icon size={16} aria-hidden />
      <div className={css['text']}>{children}</div>
      {actions !== undefined && <div className={css['actions']}>{actions}</div>}
    </div>
  )
}
