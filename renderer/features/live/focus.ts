/** Puts the keyboard into the line that a note is written on. */
export function focusNote(screen: HTMLElement | null): void {
  screen?.querySelector<HTMLInputElement>('[data-live-note] input')?.focus()
}

/** Puts the keyboard on the row of that key, or nowhere in particular: the single keys of the day are heard again. */
export function focusRow(screen: HTMLElement | null, key: string | null): void {
  const row = [...(screen?.querySelectorAll<HTMLElement>('[data-live-row]') ?? [])].find(({ dataset }) => dataset['liveRow'] === key)
  if (row !== undefined) row.focus()
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
