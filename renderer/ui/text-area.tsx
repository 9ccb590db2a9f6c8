import type { CSSProperties } from 'react'
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components'
import css from './field.module.css'
import { FieldLabel, FieldNotes, isWrong, type FieldTexts } from './field-parts.tsx'
import areaCss from './text-area.module.css'
import { useDraft, type OnCommit } from './use-draft.ts'

export interface TextAreaProps extends FieldTexts {
  readonly value: string
  /** On blur or Ctrl+Enter, if the text differs. */
  readonly onCommit: OnCommit<string>
  readonly onType?: ((text: string) => void) | undefined
  readonly placeholder?: string | undefined
  /** Lines shown when empty; it grows with its text. */
  readonly rows?: number | undefined
  readonly isDisabled?: boolean | undefined
  readonly autoFocus?: boolean | undefined
}

/** Several lines of text, local until blur or Ctrl+Enter. */
export function TextArea(props: TextAreaProps) {
  const draft = useDraft(props.value, props.onCommit, props.onType)
  return (
    <AriaTextField
      className={css['field'] ?? ''}
      value={draft.text}
      onChange={(text) => { draft.type(text); props.onType?.(text) }}
      onBlur={draft.commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) draft.commit()
        event.continuePropagation()
      }}
      isDisabled={props.isDisabled ?? false}
      isInvalid={isWrong(props)}
      autoFocus={props.autoFocus ?? false}
      validationBehavior="aria"
    >
      <FieldLabel {...props} />
      <AriaTextArea
        className={`${css['input'] ?? ''} ${areaCss['area'] ?? ''}`}
        placeholder={props.placeholder ?? ''}
        rows={props.rows ?? 3}
        // React's own type of styles knows no custom properties.
        style={{ '--rows': props.rows ?? 3 } as CSSProperties}
        data-draft={draft.isDraft ? 'yes' : 'no'}
        onKeyDownCapture={draft.forgetOnEscape}
      />
      <FieldNotes {...props} />
    </AriaTextField>
  )
}
