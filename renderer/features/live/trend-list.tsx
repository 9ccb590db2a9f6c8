import { Pencil, TrendingUp, X } from 'lucide-react'
import type { TrendWindow } from '../../../shared/domain/day/trend-window.ts'
import { formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import css from './live.module.css'

interface Props {
  readonly trends: readonly TrendWindow[]
  readonly onEdit: (trend: TrendWindow) => void
}

/** The windows in which the hashtag was in the trends, the open one first. */
export function TrendList({ trends, onEdit }: Props) {
  const translate = useTranslate()
  const run = useRun()
  if (trends.length === 0) return null
  return (
    <section className={css['log']} aria-label={translate('live.trends')}>
      <h2>{translate('live.trends')}</h2>
      <ul className={css['lines']}>
        {trends.map((trend) => (
          <li key={trend.id} className={css['trend']}>
            <TrendingUp size={15} aria-hidden />
            <span className={css['lineText']}>{trendText(trend, translate)}</span>
            <IconButton icon={Pencil} size="small" label={translate('live.trendEdit', { term: trend.term })} onPress={() => { onEdit(trend) }} />
            <IconButton icon={X} size="small" label={translate('live.trendRemove', { term: trend.term })}
              onPress={() => run({ type: 'trend.remove', ids: [trend.id] }, translate('live.said.trendRemoved'))} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function trendText({ term, place, from, to }: TrendWindow, translate: Translate): string {
  const facts = { term, place, from: formatTime(from) }
  return to === null ? translate('live.trendOpen', facts) : translate('live.trendClosed', { ...facts, to: formatTime(to) })
}
