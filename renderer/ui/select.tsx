import { ChevronDown } from 'lucide-react'
import { Button, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
import { classNames } from './class-names.ts'
import css from './field.module.css'
import { FieldLabel, FieldNotes, isWrong, type FieldTexts } from './field-parts.tsx'
import listCss from './list-box.module.css'
import type { Option } from './option.ts'
import { OptionList } from './option-list.tsx'
import selectCss from './select.module.css'

export interface SelectProps<Value extends string> extends FieldTexts {
  readonly value: Value | null
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value) => unknown
  readonly placeholder?: string | undefined
  readonly isDisabled?: boolean | undefined
  /** Bold like a button, for a toolbar ("Rows: account"). */
  readonly isStrong?: boolean | undefined
}

/** One of a short list. For a long list that is searched, see ComboBox. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { value, options, onChange, isStrong = false } = props
  const chosen = options.find((option) => option.value === value)
  return (
    <AriaSelect
      className={css['field'] ?? ''}
      value={value}
      onChange={(key) => {
        const option = options.find((one) => one.value === key)
        if (option !== undefined && option.value !== value) onChange(option.value)
      }}
      isDisabled={props.isDisabled ?? false}
      isInvalid={isWrong(props)}
      placeholder={props.placeholder ?? ''}
    >
      <FieldLabel {...props} />
      <Button className={classNames(css['input'], selectCss['button'], isStrong && selectCss['strong'])}>
        <SelectValue className={selectCss['value'] ?? ''}>
          {({ isPlaceholder, defaultChildren }) => (isPlaceholder ? defaultChildren : chosen?.label)}
        </SelectValue>
        <ChevronDown size={15} aria-hidden />
      </Button>
      <FieldNotes {...props} />
      <Popover className={listCss['popover'] ?? ''} offset={4}>
        <OptionList options={options} />
      </Popover>
    </AriaSelect>
  )
}
