import { Input, TextField as AriaTextField } from 'react-aria-components'
import css from './field.module.css'
import { FieldLabel, FieldNotes, isWrong, type FieldTexts } from './field-parts.tsx'
import { useDraft, type OnCommit } from './use-draft.ts'

export interface TextFieldProps extends FieldTexts {
  readonly value: string
  /** On blur or Enter, if the text differs. */
  readonly onCommit: OnCommit<string>
  /** On every key: only for what must follow the typing, such as a form's own state. */
  readonly onType?: ((text: string) => void) | undefined
  readonly placeholder?: string | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'url' | undefined
  readonly isDisabled?: boolean | undefined
  readonly isReadOnly?: boolean | undefined
  readonly isRequired?: boolean | undefined
  readonly autoFocus?: boolean | undefined
}

/** One line of text, local until blur or Enter. */
export function TextField(props: TextFieldProps) {
  const draft = useDraft(props.value, props.onCommit, props.onType)
  return (
    <AriaTextField
      className={css['field'] ?? ''}
      value={draft.text}
      onChange={(text) => { draft.type(text); props.onType?.(text) }}
      onBlur={draft.commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') draft.commit()
        event.continuePropagation()
      }}
      type={props.type ?? 'text'}
      isDisabled={props.isDisabled ?? false}
      isReadOnly={props.isReadOnly ?? false}
      isRequired={props.isRequired ?? false}
      isInvalid={isWrong(props)}
      autoFocus={props.autoFocus ?? false}
      validationBehavior="aria"
    >
      <FieldLabel {...props} />
      <Input
        className={css['input'] ?? ''}
        placeholder={props.placeholder ?? ''}
        autoComplete="off"
        spellCheck={false}
        data-draft={draft.isDraft ? 'yes' : 'no'}
        onKeyDownCapture={draft.forgetOnEscape}
      />
      <FieldNotes {...props} />
    </AriaTextField>
  )
}
