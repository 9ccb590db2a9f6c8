import { useState } from 'react'
import { DateField, type DateFieldProps } from './date-field.tsx'

export interface KeptDateFieldProps extends Omit<DateFieldProps, 'onChange'> {
  /** On blur, or as a day is chosen in the calendar, if it differs: typing `23` passes by the 2nd. */
  readonly onCommit: (date: string | null) => unknown
}

/** A date of a record: like every field it is local until she leaves it. In a dialog's form, see DateField. */
export function KeptDateField({ value, onCommit, ...field }: KeptDateFieldProps) {
  const [draft, setDraft] = useState<{ readonly date: string | null; readonly base: string | null } | null>(null)
  // What was typed over a date that has since moved (saved, undone) is not shown any more.
  const shown = draft !== null && draft.base === value ? draft.date : value
  const commit = (date: string | null): void => {
    setDraft(null)
    if (date !== value) onCommit(date)
  }
  return (
    <div
      style={{ minWidth: 0 }}
      onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) commit(shown) }}
    >
      <DateField
        {...field}
        value={shown}
        onChange={(date) => {
          if (document.activeElement?.closest('[role="grid"]') == null) setDraft({ date, base: value })
          else commit(date)
        }}
      />
    </div>
  )
}
