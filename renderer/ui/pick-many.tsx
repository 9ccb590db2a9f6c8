import { X } from 'lucide-react'
import { useState } from 'react'
import { ComboBox } from './combo-box.tsx'
import { IconButton } from './icon-button.tsx'
import type { Option } from './option.ts'
import css from './pick-many.module.css'

export interface PickManyProps<Value extends string> {
  readonly label: string
  readonly options: readonly Option<Value>[]
  readonly chosen: readonly Value[]
  readonly onChange: (chosen: readonly Value[]) => unknown
  readonly placeholder: string
  /** Said when nothing of the list fits what was typed. */
  readonly empty: string
  /** The name of the cross beside one that is chosen: "Remove Léa". */
  readonly removeLabel: (label: string) => string
  readonly autoFocus?: boolean | undefined
}

/** Several of a long list, found by typing; each chosen one is taken out by its cross. */
export function PickMany<Value extends string>(props: PickManyProps<Value>) {
  const { label, options, chosen, onChange, placeholder, empty, removeLabel, autoFocus = false } = props
  const [hasPicked, setPicked] = useState(false)
  const picked = chosen.flatMap((value) => options.find((option) => option.value === value) ?? [])
  return (
    <div className={css['many']} role="group" aria-label={label}>
      <ComboBox
        // Emptied for the next one once one is taken.
        key={chosen.join(' ')}
        label={label}
        placeholder={placeholder}
        empty={empty}
        value={null}
        options={options.filter(({ value }) => !chosen.includes(value))}
        // She goes on where she was, at the next one. A focus that came by itself opens no list over the rest, and Escape leaves at once.
        autoFocus={autoFocus || hasPicked}
        opensOnFocus={!autoFocus && !hasPicked}
        onChange={(value) => {
          if (value === null) return
          setPicked(true)
          onChange([...chosen, value])
        }}
      />
      {picked.length > 0 && (
        <ul className={css['chosen']}>
          {picked.map((option) => (
            <li key={option.value}>
              {option.label}
              <IconButton icon={X} size="small" label={removeLabel(option.label)} onPress={() => onChange(chosen.filter((value) => value !== option.value))} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
