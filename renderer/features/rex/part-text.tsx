import { Fragment, type MouseEvent } from 'react'
import { useTranslate } from '../../i18n/language.tsx'
import { FigureMark } from './figure-mark.tsx'
import { holdTogether } from './hold-together.view.ts'
import css from './rex-part.module.css'
import { paragraphsOf, type RexPartView } from './rex.view.ts'

export interface PartTextProps {
  readonly view: RexPartView
  /** A click on the words, for the mouse; the keyboard has the button beside the title. */
  readonly onEdit: () => void
}

/** A part to read: her words, or the drafted sentences with their figures underlined. */
export function PartText({ view, onEdit }: PartTextProps) {
  const translate = useTranslate()
  const edit = (event: MouseEvent): void => {
    const isOnFigure = event.target instanceof Element && event.target.closest('button') !== null
    // Who selects words to copy them does not want to write.
    const isSelecting = (window.getSelection()?.toString() ?? '') !== ''
    if (!isOnFigure && !isSelecting) onEdit()
  }
  return (
    <div className={css['text']} onClick={edit}>
      {view.words === null && view.draft.length === 0 && <p className={css['nothing']}>{translate('rexScreen.nothing')}</p>}
      {view.words === null
        ? <p>{view.draft.map((pieces, index) => <Sentence key={index} pieces={pieces} isFirst={index === 0} />)}</p>
        : paragraphsOf(view.words).map((paragraph, index) => <p key={index}>{paragraph}</p>)}
    </div>
  )
}

function Sentence({ pieces, isFirst }: { readonly pieces: RexPartView['draft'][number]; readonly isFirst: boolean }) {
  return (
    <>
      {isFirst ? '' : ' '}
      {holdTogether(pieces, ({ details }) => details !== null).map((run, index) => {
        if (run.kind === 'words') return <Fragment key={index}>{run.text}</Fragment>
        const { text, details } = run.piece
        return <span key={index} className={css['figure']}>{run.before}{details !== null && <FigureMark text={text} details={details} />}{run.after}</span>
      })}
    </>
  )
}
