import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import css from './form-row.module.css'

/** Fields beside each other where there is room, under each other where there is none. */
export function FormRow({ children, isTight = false }: { readonly children: ReactNode; readonly isTight?: boolean | undefined }) {
  return <div className={classNames(css['row'], isTight && css['tight'])}>{children}</div>
}
