import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import css from './page.module.css'
import { PageHeader, type PageHeaderProps } from './page-header.tsx'

export interface PageProps extends PageHeaderProps {
  readonly children: ReactNode
  /** The last child takes the height that is left and scrolls by itself: a grid, a SplitPane. */
  readonly isFixed?: boolean | undefined
}

/** A screen: its header, and under it what scrolls. */
export function Page({ children, isFixed = false, ...header }: PageProps) {
  return (
    <div className={css['page']}>
      <PageHeader {...header} />
      <div className={classNames(css['body'], isFixed && css['fixed'])}>{children}</div>
    </div>
  )
}
