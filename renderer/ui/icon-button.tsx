import type { LucideIcon } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { classNames } from './class-names.ts'
import css from './icon-button.module.css'
import { Tooltip } from './tooltip.tsx'

export interface IconButtonProps {
  readonly icon: LucideIcon
  /** Its name, spoken and shown on hover or focus. */
  readonly label: string
  readonly onPress?: (() => unknown) | undefined
  readonly size?: 'normal' | 'small' | undefined
  readonly isDisabled?: boolean | undefined
  /** The role of the button for react-aria's own dialogs and menus, e.g. `close`. */
  readonly slot?: string | undefined
}

/** A button without words: its name is its tooltip. */
export function IconButton({ icon: Icon, label, onPress, size = 'normal', isDisabled = false, slot }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <AriaButton
        className={classNames(css['button'], size === 'small' && css['small'])}
        aria-label={label}
        isDisabled={isDisabled}
        onPress={() => { onPress?.() }}
        {...(slot === undefined ? {} : { slot })}
      >
        <Icon size={size === 'small' ? 15 : 17} aria-hidden />
      </AriaButton>
    </Tooltip>
  )
}
