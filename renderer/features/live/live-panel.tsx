import type { Translate } from '../../../shared/i18n/translate.ts'
import { formatTime } from '../../../shared/i18n/format.ts'
import { useOrigin } from '../../actions/use-origin.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { FigureLine } from '../../ui/figure-line.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { actionsOf, KEY_OF, type LiveAction } from './live-keys.ts'
import css from './live.module.css'
import type { LiveRow } from './live.view.ts'
import { isOfTheDay, rowFacts, whoText } from './row-words.ts'

interface Props {
  readonly row: LiveRow | null
  readonly onAct: (action: LiveAction) => unknown
}

/** What is chosen, and what can be done about it, each with its key. */
export function LivePanel({ row, onAct }: Props) {
  const translate = useTranslate()
  const origin = useOrigin()
  if (row === null) return <p className={css['faint']}>{translate('live.nothingSelected')}</p>
  const [first, ...others] = actionsOf(row)
  return (
    <section className={css['panel']} aria-label={translate('live.selected')}>
      <h2>{row.title}</h2>
      <p className={css['soft']}>{whoText(row)}</p>
      <p className={css['faint']}><FigureLine numbers={[{ text: timesText(row, translate), ref: null }, ...rowFacts(row, translate)].filter(({ text }) => text !== '')} onPress={origin} /></p>
      <div className={css['actions']}>
        {first !== undefined && <ActionButton action={first} isMain onAct={onAct} />}
        {others.map((action) => <ActionButton key={action} action={action} onAct={onAct} />)}
      </div>
    </section>
  )
}

interface ButtonProps {
  readonly action: LiveAction
  readonly isMain?: boolean
  readonly onAct: (action: LiveAction) => unknown
}

/** An action with its key beside its words. */
export function ActionButton({ action, isMain = false, onAct }: ButtonProps) {
  const translate = useTranslate()
  const key = KEY_OF[action]
  return (
    <Button look={isMain ? 'primary' : 'secondary'} onPress={() => onAct(action)}>
      {translate(`live.do.${action === 'trend' ? 'trendStart' : action}`)}
      {key !== undefined && <Kbd>{key}</Kbd>}
    </Button>
  )
}

function timesText({ plannedMinute, startMinute, endMinute }: LiveRow, translate: Translate): string {
  const actual = startMinute === null || !isOfTheDay(startMinute)
    ? []
    : [endMinute === null
        ? translate('live.fromOn', { from: formatTime(startMinute) })
        : translate('live.from', { from: formatTime(startMinute), to: formatTime(endMinute) })]
  const planned = plannedMinute === null ? [] : [translate('live.planned', { time: formatTime(plannedMinute) })]
  return [...planned, ...actual].join(' · ')
}
