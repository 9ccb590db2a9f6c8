import { createContext, use, type ReactNode } from 'react'

/** The few words that components say by themselves, in the interface's language. Given once, at the top. */
export interface UiWords {
  readonly close: string
  readonly cancel: string
  readonly undo: string
  readonly dismiss: string
  readonly openCalendar: string
  readonly previousMonth: string
  readonly nextMonth: string
  readonly notifications: string
  readonly chooseRow: string
  readonly chooseAllRows: string
  /** Follows a number whose origin can be opened: ": where from". */
  readonly whereFrom: string
  /** "Show the next 200", of a long table. */
  readonly showNext: (count: number) => string
  /** "1,200 more are not shown." */
  readonly notShown: (count: number) => string
}

const WordsContext = createContext<UiWords | null>(null)

export function UiWordsProvider({ words, children }: { readonly words: UiWords; readonly children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>
}

export function useUiWords(): UiWords {
  const words = use(WordsContext)
  if (words === null) throw new Error('useUiWords outside of UiWordsProvider')
  return words
}
