import type { KeyboardEvent, ReactNode } from 'react'
import { TextField as AriaTextField } from 'react-aria-components'
import css from './field.module.css'
import { FieldLabel, FieldNotes, isWrong, type FieldTexts } from './field-parts.tsx'
import { useDraft, type OnCommit } from './use-draft.ts'

/** What a text of one line and one of several have in common. */
export interface TextProps extends FieldTexts {
  readonly value: string
  /** When the text is finished, if it differs. */
  readonly onCommit: OnCommit<string>
  /** On every key: only for what must follow the typing, such as a form's own state. */
  readonly onType?: ((text: string) => void) | undefined
  readonly placeholder?: string | undefined
  readonly isDisabled?: boolean | undefined
  readonly autoFocus?: boolean | undefined
}

interface Props {
  readonly props: TextProps
  readonly type?: 'text' | 'email' | 'tel' | 'url' | undefined
  readonly isReadOnly?: boolean | undefined
  readonly isRequired?: boolean | undefined
  /** Whether a key finishes the text. */
  readonly isFinish: (event: KeyboardEvent) => boolean
  readonly children: (draft: ReturnType<typeof useDraft>) => ReactNode
}

/** A field whose text is local until it is left or finished by a key, with its label and what is said under it. */
export function TextShell({ props, type = 'text', isReadOnly = false, isRequired = false, isFinish, children }: Props) {
  const draft = useDraft(props.value, props.onCommit, props.onType)
  return (
    <AriaTextField
      className={css['field'] ?? ''}
      value={draft.text}
      onChange={(text) => { draft.type(text); props.onType?.(text) }}
      onBlur={draft.commit}
      onKeyDown={(event) => {
        if (isFinish(event)) draft.commit()
        event.continuePropagation()
      }}
      type={type}
      isDisabled={props.isDisabled ?? false}
      isReadOnly={isReadOnly}
      isRequired={isRequired}
      isInvalid={isWrong(props)}
      autoFocus={props.autoFocus ?? false}
      validationBehavior="aria"
    >
      <FieldLabel {...props} />
      {children(draft)}
      <FieldNotes {...props} />
    </AriaTextField>
  )
}
