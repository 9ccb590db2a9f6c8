/** One choice of a list, ready to display. */
export interface Option<Value extends string = string> {
  readonly value: Value
  readonly label: string
  /** A second line, fainter. */
  readonly detail?: string | undefined
  readonly isDisabled?: boolean | undefined
  /** The key that chooses it, printed beside it where all choices are visible. */
  readonly hotkey?: string | undefined
}
