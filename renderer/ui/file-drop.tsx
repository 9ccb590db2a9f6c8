import { FileUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { DropZone } from 'react-aria-components'
import css from './file-drop.module.css'

export interface FileDropProps {
  readonly title: string
  readonly hint?: ReactNode
  /** The button that opens the machine's own dialog. */
  readonly action?: ReactNode
  /** Files dropped or pasted on it. Text and addresses are let go. */
  readonly onFiles: (files: readonly File[]) => unknown
}

/** Where files are dropped, pasted, or chosen with the button inside. */
export function FileDrop({ title, hint, action, onFiles }: FileDropProps) {
  return (
    <DropZone
      className={css['zone'] ?? ''}
      aria-label={title}
      onDrop={(event) => {
        const files = event.items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : []))
        void Promise.all(files).then((all) => { if (all.length > 0) onFiles(all) })
      }}
    >
      <FileUp size={26} aria-hidden />
      <strong>{title}</strong>
      {hint !== undefined && <div className={css['hint']}>{hint}</div>}
      {action}
    </DropZone>
  )
}
