import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import css from './split-pane.module.css'

export interface SplitPaneProps {
  readonly children: ReactNode
  /** What stands at the right; `null` gives the room to the main part. */
  readonly side: ReactNode
  /** What the side is, to a screen reader. */
  readonly sideLabel: string
  readonly width?: 'normal' | 'wide' | undefined
}

/** The main part, and at its right a panel about what is chosen in it. Both scroll by themselves. */
export function SplitPane({ children, side, sideLabel, width = 'normal' }: SplitPaneProps) {
  const hasSide = side !== null && side !== undefined && side !== false
  return (
    <div className={classNames(css['split'], hasSide && css[width === 'wide' ? 'wide' : 'withSide'])}>
      <div className={css['main']}>{children}</div>
      {hasSide && <aside className={css['side']} aria-label={sideLabel}>{side}</aside>}
    </div>
  )
}
