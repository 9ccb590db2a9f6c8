import { Input } from 'react-aria-components'
import css from './field.module.css'
import { TextShell, type TextProps } from './text-shell.tsx'

export interface TextFieldProps extends TextProps {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | undefined
  readonly isReadOnly?: boolean | undefined
  readonly isRequired?: boolean | undefined
}

/** One line of text, local until blur or Enter. */
export function TextField({ type, isReadOnly, isRequired, ...props }: TextFieldProps) {
  return (
    <TextShell props={props} type={type} isReadOnly={isReadOnly} isRequired={isRequired} isFinish={({ key }) => key === 'Enter'}>
      {(draft) => (
        <Input
          className={css['input'] ?? ''}
          placeholder={props.placeholder ?? ''}
          autoComplete="off"
          spellCheck={false}
          data-draft={draft.isDraft ? 'yes' : 'no'}
          onKeyDownCapture={draft.forgetOnEscape}
        />
      )}
    </TextShell>
  )
}
