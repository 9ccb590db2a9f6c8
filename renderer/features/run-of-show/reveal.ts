/** What is to be brought into view: a slot or a minute; `turn` tells one wish from the next. */
export interface Reveal {
  readonly slot?: string
  readonly minute?: number
  readonly turn: number
}
