import { useDeferredValue, useMemo } from 'react'
import { formatOffset } from '../../../shared/i18n/day-offset.ts'
import { formatDate, formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { useToday } from '../../actions/use-today.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Page } from '../../ui/page.tsx'
import { KeyNumbers } from './key-numbers.tsx'
import { MissingCard } from './missing-card.tsx'
import css from './overview.module.css'
import { overviewView } from './overview.view.ts'
import { TodayCard } from './today-card.tsx'

/** Where the campaign stands today. */
export function OverviewScreen() {
  const translate = useTranslate()
  const plan = useDeferredValue(usePlanStore((state) => state.plan))
  const today = useToday()
  const view = useMemo(() => overviewView(plan, today), [plan, today])
  const { campaign, daysLeft } = view
  return (
    <Page
      title={translate('screen.overview')}
      subtitle={translate('overview.subtitle', {
        day: formatDate(campaign.day, translate), from: formatTime(campaign.windowFrom), to: formatTime(campaign.windowTo),
      })}
    >
      <div className={css['overview']}>
        <div className={css['main']}>
          <div className={css['countdown']}>
            <span className={css['days']}>{formatOffset(-daysLeft, translate)}</span>
            <span className={css['say']}>{sayDays(daysLeft, translate)}</span>
            {campaign.hashtags.length > 0 && <span className={css['hashtags']}>{campaign.hashtags.join(' ')}</span>}
          </div>
          <div className={css['cards']}>
            <TodayCard view={view} />
            <MissingCard missing={view.missing} />
          </div>
        </div>
        <KeyNumbers numbers={view.numbers} accounts={view.accounts} />
      </div>
    </Page>
  )
}

function sayDays(daysLeft: number, translate: Translate): string {
  if (daysLeft === 0) return translate('overview.sayDay')
  return daysLeft > 0 ? translate('overview.sayBefore', { count: daysLeft }) : translate('overview.sayAfter', { count: -daysLeft })
}
