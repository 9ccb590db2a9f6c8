import { useState, type ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { isPointerResting } from './resting-pointer.ts'
import css from './tooltip.module.css'

/**
 * A few words shown beside a button on hover or focus, not where a screen comes under a pointer that rests. The button
 * must be react-aria's (Button, IconButton).
 */
export function Tooltip({ text, children }: { readonly text: string; readonly children: ReactElement }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <TooltipTrigger delay={500} closeDelay={100} isOpen={isOpen} onOpenChange={(open) => { setOpen(open && !isPointerResting()) }}>
      {children}
      <AriaTooltip className={css['tooltip'] ?? ''} offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
