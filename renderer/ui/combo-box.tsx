import { ChevronDown } from 'lucide-react'
import { Button, ComboBox as AriaComboBox, Group, Input, Popover } from 'react-aria-components'
import css from './field.module.css'
import comboCss from './combo-box.module.css'
import { FieldLabel, FieldNotes, isWrong, type FieldTexts } from './field-parts.tsx'
import listCss from './list-box.module.css'
import type { Option } from './option.ts'
import { isLongList, OptionList } from './option-list.tsx'

export interface ComboBoxProps<Value extends string> extends FieldTexts {
  readonly value: Value | null
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value | null) => unknown
  readonly placeholder?: string | undefined
  /** Said when nothing of the list fits what was typed. */
  readonly empty?: string | undefined
  readonly isDisabled?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  /** Whether the list opens by itself as the field is entered; otherwise with a letter or the down arrow. */
  readonly opensOnFocus?: boolean | undefined
}

/** One of a long list, found by typing. Emptying it chooses nothing (`null`). */
export function ComboBox<Value extends string>(props: ComboBoxProps<Value>) {
  const { value, options, onChange } = props
  return (
    <AriaComboBox
      className={css['field'] ?? ''}
      defaultItems={options.map((option) => ({ id: option.value, ...option }))}
      value={value}
      onChange={(key) => {
        const next = options.find((one) => one.value === key)?.value ?? null
        if (next !== value) onChange(next)
      }}
      isDisabled={props.isDisabled ?? false}
      isInvalid={isWrong(props)}
      autoFocus={props.autoFocus ?? false}
      allowsEmptyCollection={props.empty !== undefined}
      menuTrigger={props.opensOnFocus ?? true ? 'focus' : 'input'}
    >
      <FieldLabel {...props} />
      <Group className={comboCss['group'] ?? ''}>
        <Input className={css['input'] ?? ''} placeholder={props.placeholder ?? ''} />
        <Button className={comboCss['arrow'] ?? ''}>
          <ChevronDown size={15} aria-hidden />
        </Button>
      </Group>
      <FieldNotes {...props} />
      <Popover className={listCss['popover'] ?? ''} offset={4}>
        <OptionList options={undefined} empty={props.empty} isLong={isLongList(options)} />
      </Popover>
    </AriaComboBox>
  )
}
