import { SwitchButton, SwitchField } from 'react-aria-components'
import css from './switch.module.css'

export interface SwitchProps {
  readonly label: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => unknown
  readonly isDisabled?: boolean | undefined
}

/** On or off, at once. For one of several things to tick, see Checkbox. */
export function Switch({ label, isSelected, onChange, isDisabled = false }: SwitchProps) {
  return (
    <SwitchField className={css['field'] ?? ''} isSelected={isSelected} isDisabled={isDisabled} onChange={(selected) => { onChange(selected) }}>
      <SwitchButton className={css['switch'] ?? ''}>
        <span className={css['track']} aria-hidden />
        {label}
      </SwitchButton>
    </SwitchField>
  )
}
