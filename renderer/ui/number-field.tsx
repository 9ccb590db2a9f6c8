import { Input, NumberField as AriaNumberField } from 'react-aria-components'
import css from './field.module.css'
import { FieldLabel, FieldNotes, isWrong, type FieldTexts } from './field-parts.tsx'

export interface NumberFieldProps extends FieldTexts {
  readonly value: number | null
  /** On blur, Enter or an arrow key, if the number differs; `null` when emptied. */
  readonly onCommit: (value: number | null) => unknown
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly step?: number | undefined
  /** How it is written (unit, decimals), by the language around it. */
  readonly format?: Intl.NumberFormatOptions | undefined
  readonly placeholder?: string | undefined
  readonly isDisabled?: boolean | undefined
  readonly autoFocus?: boolean | undefined
}

/** A number written as the language writes it; arrows step it. */
export function NumberField(props: NumberFieldProps) {
  const { value, onCommit, min, max, step, format } = props
  return (
    <AriaNumberField
      className={css['field'] ?? ''}
      value={value ?? Number.NaN}
      onChange={(typed) => {
        const number = Number.isNaN(typed) ? null : typed
        if (number !== value) onCommit(number)
      }}
      {...(min === undefined ? {} : { minValue: min })}
      {...(max === undefined ? {} : { maxValue: max })}
      {...(step === undefined ? {} : { step })}
      {...(format === undefined ? {} : { formatOptions: format })}
      isDisabled={props.isDisabled ?? false}
      isInvalid={isWrong(props)}
      autoFocus={props.autoFocus ?? false}
      isWheelDisabled
    >
      <FieldLabel {...props} />
      <Input className={css['input'] ?? ''} placeholder={props.placeholder ?? ''} />
      <FieldNotes {...props} />
    </AriaNumberField>
  )
}
