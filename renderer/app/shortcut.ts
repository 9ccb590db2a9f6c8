import { SCREENS, type ScreenName } from '../actions/route.ts'

export type Shortcut =
  | { readonly kind: 'undo' | 'redo' | 'palette' }
  | { readonly kind: 'screen'; readonly screen: ScreenName }

/** A key press as the browser tells it. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * What a chord asks for everywhere in a campaign; `null` when it is none of ours.
 *
 * Letters go by what is printed on the key. Digits go by the key's place: on a French keyboard the digit row gives
 * `&é"'(` without Shift. A chord with Alt is a character of its own there (AltGr), never ours.
 */
export function shortcutOf(press: KeyPress, isMac: boolean): Shortcut | null {
  const isChord = isMac ? press.metaKey && !press.ctrlKey : press.ctrlKey && !press.metaKey
  if (!isChord || press.altKey) return null
  const letter = press.key.toLowerCase()
  if (letter === 'z') return { kind: press.shiftKey ? 'redo' : 'undo' }
  if (letter === 'y' && !isMac && !press.shiftKey) return { kind: 'redo' }
  if (letter === 'k' && !press.shiftKey) return { kind: 'palette' }
  const digit = /^Digit([1-9])$/u.exec(press.code)?.[1]
  const screen = digit === undefined ? undefined : SCREENS[Number(digit) - 1]
  return screen === undefined || press.shiftKey ? null : { kind: 'screen', screen }
}
