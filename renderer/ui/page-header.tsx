import { use, type ReactNode } from 'react'
import css from './page.module.css'
import { HeaderToolsContext } from './header-tools.ts'

export interface PageHeaderProps {
  readonly title: string
  readonly subtitle?: ReactNode
  /** Buttons at the right, the main one last. Undo and redo stand before them by themselves. */
  readonly actions?: ReactNode
}

/** The title of a screen in the display face, what it holds in a line, and its actions. */
export function PageHeader({ title, subtitle, actions }: PageHeaderProps) {
  const tools = use(HeaderToolsContext)
  return (
    <header className={css['head']}>
      <div className={css['titles']}>
        <h1>{title}</h1>
        {subtitle !== undefined && <div className={css['subtitle']}>{subtitle}</div>}
      </div>
      <div className={css['actions']}>
        {tools}
        {actions}
      </div>
    </header>
  )
}
