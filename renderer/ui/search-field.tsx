import { Search, X } from 'lucide-react'
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components'
import fieldCss from './field.module.css'
import css from './search-field.module.css'

export interface SearchFieldProps {
  readonly label: string
  readonly value?: string | undefined
  /** On every key. */
  readonly onChange?: ((text: string) => void) | undefined
  /** Enter. Needed inside of a form, which Enter would answer otherwise. */
  readonly onSubmit?: ((text: string) => void) | undefined
  readonly placeholder?: string | undefined
  readonly autoFocus?: boolean | undefined
}

/** Text to look for; Escape empties it. Without `value` it belongs to what stands around it (react-aria's Autocomplete). */
export function SearchField({ label, value, onChange, onSubmit, placeholder, autoFocus = false }: SearchFieldProps) {
  return (
    <AriaSearchField
      className={css['search'] ?? ''}
      aria-label={label}
      autoFocus={autoFocus}
      {...(value === undefined ? {} : { value })}
      {...(onChange === undefined ? {} : { onChange })}
      {...(onSubmit === undefined ? {} : { onSubmit })}
    >
      <Search size={15} className={css['icon']} aria-hidden />
      <Input className={`${fieldCss['input'] ?? ''} ${css['input'] ?? ''}`} placeholder={placeholder ?? label} spellCheck={false} />
      <Button className={css['clear'] ?? ''}>
        <X size={14} aria-hidden />
      </Button>
    </AriaSearchField>
  )
}
