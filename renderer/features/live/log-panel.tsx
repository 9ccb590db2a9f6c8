import { CircleAlert, Lightbulb, Pencil, Quote, Radio } from 'lucide-react'
import { useState } from 'react'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { classNames } from '../../ui/class-names.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ToggleGroup } from '../../ui/toggle-group.tsx'
import css from './live.module.css'
import type { LiveRow } from './live.view.ts'
import type { LogLine } from './log.view.ts'

const KINDS = ['incident', 'verbatim', 'idea'] as const
const ICONS = { incident: CircleAlert, verbatim: Quote, idea: Lightbulb, event: Radio }

interface Props {
  readonly lines: readonly LogLine[]
  readonly row: LiveRow | null
  readonly onCorrect: (line: LogLine) => void
}

/** The log: a line to write, and under it what was written, newest first. */
export function LogPanel({ lines, row, onCorrect }: Props) {
  const translate = useTranslate()
  return (
    <section className={css['log']} aria-label={translate('live.log')}>
      <h2>{translate('live.log')}</h2>
      <NewLine row={row} />
      {lines.length === 0 && <p className={css['faint']}>{translate('live.logEmpty')}</p>}
      <ol className={css['lines']}>
        {lines.map((line) => <Line key={line.entry.id} line={line} onCorrect={onCorrect} />)}
      </ol>
    </section>
  )
}

function NewLine({ row }: { readonly row: LiveRow | null }) {
  const translate = useTranslate()
  const run = useRun()
  const [kind, setKind] = useState<(typeof KINDS)[number]>('incident')
  const [text, setText] = useState('')
  const [isAbout, setAbout] = useState(false)
  const add = async (): Promise<void> => {
    if (text.trim() === '') return
    const about = isAbout && row !== null ? row : { slot: null, stream: null }
    const added = await run({
      type: 'day.log', kind, text: text.trim(), slot: about.slot, stream: about.stream, participant: null, corrects: null,
    })
    if (added.ok) setText('')
  }
  return (
    <form className={css['newLine']} onSubmit={(event) => { event.preventDefault(); void add() }}>
      <ToggleGroup label={translate('live.logKind')} value={kind} onChange={setKind}
        options={KINDS.map((one) => ({ value: one, label: translate(`live.kind.${one}`) }))} />
      <div className={css['write']} data-live-note>
        <TextField label={translate('live.note')} isLabelHidden placeholder={translate('live.notePlaceholder')} value={text} onType={setText} onCommit={() => null} />
        <Button type="submit" isDisabled={text.trim() === ''}>{translate('live.do.note')}</Button>
      </div>
      {row !== null && <Checkbox label={translate('live.about', { title: row.title })} isSelected={isAbout} onChange={setAbout} />}
    </form>
  )
}

function Line({ line, onCorrect }: { readonly line: LogLine; readonly onCorrect: (line: LogLine) => void }) {
  const translate = useTranslate()
  const { entry, time, text, about, isCorrected, corrects } = line
  const Icon = ICONS[entry.kind]
  return (
    <li className={classNames(css['line'], css[entry.kind])}>
      <Icon size={15} aria-label={translate(`live.kind.${entry.kind}`)} />
      <span className={css['lineTime']}>{time}</span>
      <div className={css['lineText']}>
        <span className={isCorrected ? css['struck'] : undefined}>{text}</span>
        {about !== null && <span className={css['facts']}>{translate('live.about', { title: about })}</span>}
        {corrects !== null && <span className={css['facts']}>{translate('live.corrects', { text: corrects })}</span>}
        {isCorrected && <span className={css['facts']}>{translate('live.corrected')}</span>}
      </div>
      {entry.kind !== 'event' && !isCorrected && (
        <IconButton icon={Pencil} size="small" label={translate('live.correctLine', { time })} onPress={() => { onCorrect(line) }} />
      )}
    </li>
  )
}
