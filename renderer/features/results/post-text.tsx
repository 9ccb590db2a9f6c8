import type { ItemLine } from './leftovers.view.ts'
import css from './results.module.css'

/** A post: its words, and under them whose it is, when, its figures and where it was read. */
export function PostText({ line: { text, account, when, figures, source } }: { readonly line: ItemLine }) {
  return (
    <div className={css['post']}>
      {text}
      <span className={css['faint']}>{[account, when, figures].filter((part) => part !== '').join(' · ')}</span>
      <span className={css['faint']}>{source}</span>
    </div>
  )
}
