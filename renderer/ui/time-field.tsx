import { TextField, type TextFieldProps } from './text-field.tsx'

export type TimeFieldProps = Omit<TextFieldProps, 'type' | 'onType'>

/**
 * A time of day typed freely ("9h30", "0930", "midi"): the caller parses it and says in `error` what it could not read.
 *
 * Not react-aria's segmented field: times come from spreadsheets and mails, and are typed as people write them.
 */
export function TimeField(props: TimeFieldProps) {
  return <TextField {...props} placeholder={props.placeholder ?? '--:--'} />
}
