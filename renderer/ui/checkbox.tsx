import { Check, Minus } from 'lucide-react'
import { CheckboxButton, CheckboxField } from 'react-aria-components'
import css from './checkbox.module.css'

export interface CheckboxProps {
  readonly label: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => unknown
  /** The label is spoken but not shown: in a table's row. */
  readonly isLabelHidden?: boolean | undefined
  /** Some of what it stands for is chosen, not all. */
  readonly isPartly?: boolean | undefined
  readonly isDisabled?: boolean | undefined
}

export function Checkbox(props: CheckboxProps) {
  const { label, isSelected, onChange, isLabelHidden = false, isPartly = false } = props
  return (
    <CheckboxField
      className={css['field'] ?? ''}
      isSelected={isSelected}
      isIndeterminate={isPartly}
      isDisabled={props.isDisabled ?? false}
      onChange={(selected) => { onChange(selected) }}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      <CheckboxButton className={css['checkbox'] ?? ''}>
        <span className={css['box']} aria-hidden>
          {isPartly ? <Minus size={13} strokeWidth={3} /> : <Check size={13} strokeWidth={3} />}
        </span>
        {!isLabelHidden && label}
      </CheckboxButton>
    </CheckboxField>
  )
}
