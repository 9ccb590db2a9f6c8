import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { classNames } from './class-names.ts'
import css from './dialog.module.css'
import { IconButton } from './icon-button.tsx'
import { useUiWords } from './ui-words.tsx'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  /** Escape, the cross, or a click beside it. */
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the bottom: the main one last. */
  readonly actions?: ReactNode
  /** `wide` for two columns, `widest` for a table; `side`: a panel over the right edge, for what is read beside its screen. */
  readonly place?: 'centre' | 'wide' | 'widest' | 'side' | undefined
  /** What it holds is read and may be long, with nothing in it to tab to: the keys reach it and scroll it. */
  readonly isRead?: boolean | undefined
}

/** A window in the window. What it holds is mounted anew each time it opens. */
export function Dialog({ title, isOpen, onClose, children, actions, place = 'centre', isRead = false }: DialogProps) {
  const words = useUiWords()
  return (
    <ModalOverlay
      className={classNames(css['veil'], css[place])}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => { if (!open) onClose() }}
    >
      <Modal className={css['modal'] ?? ''}>
        <AriaDialog className={css['dialog'] ?? ''}>
          <div className={css['head']}>
            <Heading slot="title" level={2}>{title}</Heading>
            <IconButton icon={X} label={words.close} onPress={onClose} />
          </div>
          <div className={css['body']} {...(isRead && { tabIndex: 0, role: 'group', 'aria-label': title })}>{children}</div>
          {actions !== undefined && <div className={css['foot']}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
