import { Check } from 'lucide-react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import css from './list-box.module.css'
import type { Option } from './option.ts'

/** The choices of a Select or a ComboBox, in their popover. */
export function OptionList<Value extends string>({ options, empty }: {
  readonly options: readonly Option<Value>[] | undefined
  /** Said when nothing fits. */
  readonly empty?: string | undefined
}) {
  return (
    <ListBox
      className={css['list'] ?? ''}
      {...(options === undefined ? {} : { items: options.map((option) => ({ id: option.value, ...option })) })}
      {...(empty === undefined ? {} : { renderEmptyState: () => <div className={css['empty']}>{empty}</div> })}
    >
      {(option: Option & { readonly id: string }) => (
        <ListBoxItem id={option.id} textValue={option.label} className={css['item'] ?? ''} isDisabled={option.isDisabled ?? false}>
          <span className={css['text']}>
            {option.label}
            {option.detail !== undefined && <span className={css['detail']}> {option.detail}</span>}
          </span>
          <Check size={15} className={css['check']} aria-hidden />
        </ListBoxItem>
      )}
    </ListBox>
  )
}
