import type { ReactElement, ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components'
import css from './popover.module.css'

export interface PopoverProps {
  /** A Button or IconButton. */
  readonly trigger: ReactElement
  readonly label: string
  /** Given the way to close it. */
  readonly children: (close: () => void) => ReactNode
}

/** A small panel beside the button that opens it. */
export function Popover({ trigger, label, children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className={css['popover'] ?? ''} offset={6}>
        <Dialog className={css['dialog'] ?? ''} aria-label={label}>
          {({ close }) => children(close)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  )
}
