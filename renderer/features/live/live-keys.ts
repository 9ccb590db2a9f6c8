import { SECONDS_PER_DAY } from '../../../shared/lib/time-units.ts'
import type { LiveRow } from './live.view.ts'

/** What can be done on the day. Those of `EVERYWHERE` concern no row. */
export type LiveAction =
  | 'start' | 'startAt' | 'end' | 'figures' | 'cancel' | 'withdraw' | 'replace' | 'link' | 'correct' | 'restore'
  | 'ready' | 'improvise' | 'incident' | 'verbatim' | 'idea' | 'trend' | 'wall' | 'typeDay'

/** One key an action, the same in both languages: what the hand learns stays learnt. */
export const KEY_OF: Readonly<Partial<Record<LiveAction, string>>> = {
  start: 'S', end: 'E', figures: 'E', cancel: 'C', withdraw: 'C', replace: 'R', link: 'L', correct: 'K', ready: 'M',
  improvise: 'I', incident: 'N', verbatim: 'V', idea: 'D', trend: 'T', wall: 'W', typeDay: 'F',
}

const EVERYWHERE: readonly LiveAction[] = ['ready', 'improvise', 'incident', 'verbatim', 'idea', 'trend', 'wall', 'typeDay']

/** What can be done about a row, the likeliest first. */
export function actionsOf(row: LiveRow | null): readonly LiveAction[] {
  if (row === null) return []
  switch (row.state) {
    case 'late':
    case 'next':
      return isOfAnotherDay(row) ? ['startAt', 'replace', 'cancel'] : ['start', 'startAt', 'ready', 'replace', 'cancel']
    case 'live':
      return ['end', 'link', 'correct', 'withdraw']
    case 'ended':
      return ['figures', 'link', 'correct', 'withdraw']
    case 'replaced':
      return ['restore']
    case 'cancelled':
      // A stream that did not take place leaves its slot free to start again; only a slot can be restored.
      return row.stream === null ? ['restore'] : []
  }
}

/** More than a day away from its time, nothing begins "now": she says when it did. */
function isOfAnotherDay({ secondsToStart }: LiveRow): boolean {
  return Math.abs(secondsToStart ?? 0) >= SECONDS_PER_DAY
}

/** A key press as the browser tells it. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>

/** What a single key asks for with this row chosen; `null` for any other key, a chord, or a key held down. */
export function actionOfKey(press: KeyPress, row: LiveRow | null): LiveAction | null {
  if (isChord(press) || press.repeat) return null
  const key = press.key.toUpperCase()
  return [...actionsOf(row), ...EVERYWHERE].find((action) => KEY_OF[action] === key) ?? null
}

/** Where a key moves the choice: up or down a row, or to the row of that digit. */
export type Move = { readonly by: 1 | -1 } | { readonly to: number }

/**
 * Which row a key chooses. Digits go by the key's place: on a French keyboard the digit row gives `&é"'(` without Shift.
 */
export function moveOfKey(press: KeyPress): Move | null {
  if (isChord(press)) return null
  if (press.key === 'ArrowDown' || press.key === 'ArrowUp') return { by: press.key === 'ArrowDown' ? 1 : -1 }
  const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(press.code)?.[1]
  return digit === undefined ? null : { to: Number(digit) }
}

function isChord({ ctrlKey, metaKey, altKey }: KeyPress): boolean {
  return ctrlKey || metaKey || altKey
}
