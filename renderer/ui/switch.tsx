import { Switch as AriaSwitch } from 'react-aria-components'
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
    <AriaSwitch
      className={css['switch'] ?? ''}
      isSelected={isSelected}
      isDisabled={isDisabled}
      onChange={(selected) => { onChange(selected) }}
    >
      <span className={css['track']} aria-hidden />
      {label}
    </AriaSwitch>
  )
}
