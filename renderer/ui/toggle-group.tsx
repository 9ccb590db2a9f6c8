import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { Kbd } from './kbd.tsx'
import type { Option } from './option.ts'
import css from './toggle-group.module.css'

export interface ToggleGroupProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value) => unknown
  readonly isDisabled?: boolean | undefined
}

/** One of two to five choices, all visible: Day / 3 h / 1 h. */
export function ToggleGroup<Value extends string>({ label, value, options, onChange, isDisabled = false }: ToggleGroupProps<Value>) {
  return (
    <ToggleButtonGroup
      className={css['group'] ?? ''}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      isDisabled={isDisabled}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.value))
        if (chosen !== undefined && chosen.value !== value) onChange(chosen.value)
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className={css['choice'] ?? ''} isDisabled={option.isDisabled ?? false}>
          {option.label}
          {option.hotkey !== undefined && <Kbd>{option.hotkey}</Kbd>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
