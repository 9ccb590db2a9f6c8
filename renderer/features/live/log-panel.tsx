import { CircleAlert, Lightbulb, Pencil, Quote, Radio } from 'lucide-react'
import { useState } from 'react'
import { useTranslate } from '../../i18n/language.tsx'
import { classNames } from '../../ui/class-names.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { rowsShown } from '../../ui/rows-shown.ts'
import { ShowNext } from '../../ui/show-next.tsx'
import css from './live.module.css'
import type { LogLine, LogWords } from './log.view.ts'
import { NoteForm, type NoteFormProps } from './note-form.tsx'

const ICONS = { incident: CircleAlert, verbatim: Quote, idea: Lightbulb, event: Radio }

interface Props extends NoteFormProps {
  readonly lines: readonly LogLine[]
  /** Streams that can be corrected: those that did take place. */
  readonly canCorrect: (line: LogLine) => boolean
  readonly onCorrect: (line: LogLine) => void
}

/** The log: a line to write, and under it what was written, newest first. */
export function LogPanel({ lines, canCorrect, onCorrect, ...form }: Props) {
  const translate = useTranslate()
  const [pages, setPages] = useState(1)
  const { shown, next } = rowsShown(lines.length, pages, -1)
  return (
    <section className={css['log']} aria-label={translate('live.log')}>
      <h2>{translate('live.log')}</h2>
      <NoteForm {...form} />
      {lines.length === 0 && <p className={css['faint']}>{translate('live.logEmpty')}</p>}
      <ol className={css['lines']}>
        {lines.slice(0, shown).map((line) => <Line key={line.id} line={line} onCorrect={canCorrect(line) ? onCorrect : null} />)}
      </ol>
      <ShowNext next={next} rest={lines.length - shown} onNext={() => { setPages(pages + 1) }} />
    </section>
  )
}

function Line({ line, onCorrect }: { readonly line: LogLine; readonly onCorrect: ((line: LogLine) => void) | null }) {
  const translate = useTranslate()
  const { kind } = line.entry
  const Icon = ICONS[kind]
  return (
    <li className={classNames(css['line'], css[kind])}>
      <Icon size={15} aria-label={translate(`live.kind.${kind}`)} />
      <span className={css['lineTime']}>{line.time}</span>
      <div className={css['lineText']}>
        <span>{line.text}</span>
        <Facts words={line} />
        {line.originals.length > 0 && (
          <ul className={css['originals']} aria-label={translate('live.originals')}>
            {line.originals.map((words) => (
              <li key={words.id}><del>{words.time} {words.text}{words.facts.length > 0 && ` (${words.facts.join(' · ')})`}</del></li>
            ))}
          </ul>
        )}
      </div>
      {onCorrect !== null && (
        <IconButton icon={Pencil} size="small" label={translate(kind === 'event' ? 'live.correctEvent' : 'live.correctLine', { time: line.time })}
          onPress={() => { onCorrect(line) }} />
      )}
    </li>
  )
}

function Facts({ words }: { readonly words: LogWords }) {
  return words.facts.length === 0 ? null : <span className={css['facts']}>{words.facts.join(' · ')}</span>
}
