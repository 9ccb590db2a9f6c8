import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import css from './button.module.css'
import { classNames } from './class-names.ts'

/** `primary` once a screen; `link` inside a sentence or a row; `danger` only where something is lost. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger' | 'link'

export interface ButtonProps {
  readonly children: ReactNode
  readonly onPress?: (() => unknown) | undefined
  readonly look?: ButtonLook | undefined
  readonly icon?: LucideIcon | undefined
  readonly size?: 'normal' | 'small' | undefined
  readonly isDisabled?: boolean | undefined
  /** Work is under way: the button says so and does nothing more. */
  readonly isPending?: boolean | undefined
  readonly type?: 'button' | 'submit' | undefined
  readonly autoFocus?: boolean | undefined
  /** A longer name for screen readers, where the visible words lean on what stands beside them. */
  readonly name?: string | undefined
  /** The role of the button for react-aria's own dialogs and menus, e.g. `close`. */
  readonly slot?: string | undefined
}

/** A button with words. */
export function Button(props: ButtonProps) {
  const { children, onPress, look = 'secondary', icon: Icon, size = 'normal', isPending = false } = props
  return (
    <AriaButton
      className={classNames(css['button'], css[look], size === 'small' && css['small'])}
      type={props.type ?? 'button'}
      isDisabled={props.isDisabled ?? false}
      isPending={isPending}
      autoFocus={props.autoFocus ?? false}
      onPress={() => { onPress?.() }}
      {...(props.name === undefined ? {} : { 'aria-label': props.name })}
      {...(props.slot === undefined ? {} : { slot: props.slot })}
    >
      {isPending ? <span className={css['spinner']} aria-hidden /> : Icon && <Icon size={16} aria-hidden />}
      {children}
    </AriaButton>
  )
}
