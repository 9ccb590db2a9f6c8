import { useState, type KeyboardEvent } from 'react'

/**
 * Takes a finished value. May answer the outcome: while it is `undefined`, or resolves to `{ok: false}`, what was typed
 * stays in the field, so that nothing typed is lost; any other answer (`null` too) shows the stored value again.
 */
export type OnCommit<Value> = (value: Value) => unknown

interface Draft {
  readonly text: string
  readonly base: string
}

/**
 * A text that is local until blur or Enter: history holds intentions, not keystrokes. Escape forgets what was typed.
 *
 * @param onForget told the stored value when what was typed is forgotten, by whom follows the typing
 */
export function useDraft(value: string, onCommit: OnCommit<string>, onForget?: (value: string) => void) {
  const [draft, setDraft] = useState<Draft | null>(null)
  // What was typed over a value that has since moved (saved, undone, imported) is not shown any more.
  const isTyped = draft?.base === value
  const text = isTyped ? draft.text : value

  const commit = (): void => {
    if (!isTyped || draft.text === value) {
      setDraft(null)
      return
    }
    const kept = draft
    const settle = (outcome: unknown): void => {
      if (outcome !== undefined && !isFailure(outcome)) setDraft((now) => (now === kept ? null : now))
    }
    const outcome = onCommit(draft.text)
    if (outcome instanceof Promise) void outcome.then(settle)
    else settle(outcome)
  }

  return {
    text,
    /** Something is typed and not committed yet: Ctrl+Z belongs to the typing, not to the plan. */
    isDraft: isTyped && draft.text !== value,
    commit,
    type: (typed: string) => { setDraft({ text: typed, base: value }) },
    /** Escape first gives the stored value back; only then does it reach a dialog around the field. */
    forgetOnEscape: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isTyped || draft.text === value) return
      event.preventDefault()
      event.stopPropagation()
      setDraft(null)
      onForget?.(value)
    },
  }
}

function isFailure(outcome: unknown): boolean {
  return typeof outcome === 'object' && outcome !== null && 'ok' in outcome && outcome.ok === false
}
