import { useState } from 'react'
import { TextField, type TextFieldProps } from './text-field.tsx'

export interface ParsedFieldProps<Value> extends Omit<TextFieldProps, 'value' | 'onCommit' | 'onType'> {
  /** The value as it is written. */
  readonly value: string
  /** What a text says; `null` where it cannot be read. */
  readonly parse: (text: string) => { readonly value: Value } | null
  /** Said of a text that cannot be read. */
  readonly wrong: string
  readonly onCommit: (value: Value) => unknown
}

/** A text that is read before it is taken: a time ("9h30"), a list. What cannot be read stays in the field, and is said. */
export function ParsedField<Value>({ parse, wrong, onCommit, ...field }: ParsedFieldProps<Value>) {
  const [isRefused, setRefused] = useState(false)
  return (
    <TextField
      {...field}
      error={isRefused ? wrong : field.error}
      onType={() => { setRefused(false) }}
      onCommit={(text) => {
        const parsed = parse(text)
        setRefused(parsed === null)
        // An answer settles the field, even where what was typed says what was there before.
        return parsed === null ? undefined : (onCommit(parsed.value) ?? null)
      }}
    />
  )
}
