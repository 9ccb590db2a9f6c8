import type { LiveRow } from './live.view.ts'

/** What can be done on the day. The last three concern no row. */
export type LiveAction =
  | 'start' | 'startAt' | 'end' | 'figures' | 'cancel' | 'withdraw' | 'replace' | 'link' | 'restore' | 'improvise' | 'note' | 'trend'

/** One key an action, the same in both languages: what the hand learns stays learnt. */
export const KEY_OF: Readonly<Partial<Record<LiveAction, string>>> = {
  start: 'S', end: 'E', figures: 'E', cancel: 'C', withdraw: 'C', replace: 'R', link: 'L', improvise: 'I', note: 'N', trend: 'T',
}

const EVERYWHERE: readonly LiveAction[] = ['improvise', 'note', 'trend']

/** What can be done about a row, the likeliest first. */
export function actionsOf(row: LiveRow | null): readonly LiveAction[] {
  if (row === null) return []
  switch (row.state) {
    case 'late':
    case 'next':
      return isOfAnotherDay(row) ? ['startAt', 'replace', 'cancel'] : ['start', 'startAt', 'replace', 'cancel']
    case 'live':
      return ['end', 'link', 'withdraw']
    case 'ended':
      return ['figures', 'link', 'withdraw']
    case 'replaced':
      return ['restore']
    case 'cancelled':
      // A stream that did not take place leaves its slot free to start again; only a slot can be restored.
      return row.stream === null ? ['restore'] : []
  }
}

/** More than a day away from its time, nothing begins "now": she says when it did. */
function isOfAnotherDay({ secondsToStart }: LiveRow): boolean {
  return Math.abs(secondsToStart ?? 0) >= 86_400
}

/** A key press as the browser tells it. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>

/** What a single key asks for with this row chosen; `null` for any other key, a chord, or a key held down. */
export function actionOfKey(press: KeyPress, row: LiveRow | null): LiveAction | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.repeat) return null
  const key = press.key.toUpperCase()
  return [...actionsOf(row), ...EVERYWHERE].find((action) => KEY_OF[action] === key) ?? null
}
