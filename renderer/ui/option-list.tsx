import { Check } from 'lucide-react'
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components'
import { classNames } from './class-names.ts'
import css from './list-box.module.css'
import type { Option } from './option.ts'

/** From so many on, only the choices in sight are drawn: a list of thousands would take seconds to open. */
const LONG = 200
const LONG_LAYOUT = { estimatedRowHeight: 30, padding: 4 }

/** Whether a list has so many choices that only those in sight are drawn. */
export function isLongList(options: readonly unknown[]): boolean {
  return options.length > LONG
}

/** The choices of a Select or a ComboBox, in their popover. */
export function OptionList<Value extends string>({ options, empty, isLong = false }: {
  readonly options: readonly Option<Value>[] | undefined
  /** Said when nothing fits. */
  readonly empty?: string | undefined
  readonly isLong?: boolean | undefined
}) {
  const list = (
    <ListBox
      className={classNames(css['list'], isLong && css['long'])}
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
  return isLong ? <Virtualizer layout={ListLayout} layoutOptions={LONG_LAYOUT}>{list}</Virtualizer> : list
}
