import type { CSSProperties } from 'react'
import { TextArea as AriaTextArea } from 'react-aria-components'
import css from './field.module.css'
import areaCss from './text-area.module.css'
import { TextShell, type TextProps } from './text-shell.tsx'

export interface TextAreaProps extends TextProps {
  /** Lines shown when empty; it grows with its text. */
  readonly rows?: number | undefined
}

/** Several lines of text, local until blur or Ctrl+Enter. */
export function TextArea({ rows = 3, ...props }: TextAreaProps) {
  return (
    <TextShell props={props} isFinish={({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey)}>
      {(draft) => (
        <AriaTextArea
          className={`${css['input'] ?? ''} ${areaCss['area'] ?? ''}`}
          placeholder={props.placeholder ?? ''}
          rows={rows}
          // React's own type of styles knows no custom properties.
          style={{ '--rows': rows } as CSSProperties}
          data-draft={draft.isDraft ? 'yes' : 'no'}
          onKeyDownCapture={draft.forgetOnEscape}
        />
      )}
    </TextShell>
  )
}
