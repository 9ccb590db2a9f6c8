import { useMemo, useState } from 'react'
import type { Recap } from '../../../shared/domain/recap/recap.ts'
import { useOrigin } from '../../actions/use-origin.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Card } from '../../ui/card.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
import { ToggleGroup } from '../../ui/toggle-group.tsx'
import { MentionsChart } from './mentions-chart.tsx'
import { MentionsHours } from './mentions-hours.tsx'
import { MentionsPosts } from './mentions-posts.tsx'
import { markHeaders } from './mentions-series.view.ts'
import { MentionsSeries } from './mentions-series.tsx'
import { MentionsWindows } from './mentions-windows.tsx'
import { mentionsView, type MentionsView } from './mentions.view.ts'
import css from './results.module.css'
import { Section } from './section.tsx'

/** Who spoke of the campaign and when, beside what was live; the trend windows; what accounts count day by day. */
export function MentionsSection({ recap }: { readonly recap: Recap }) {
  const translate = useTranslate()
  const view = useMemo(() => mentionsView(recap, translate), [recap, translate])
  return (
    <Section id="mentions" title={translate('resultsScreen.section.mentions')} actions={<Counts view={view} />}>
      {view.counted === 0 && <p className={css['aside']}>{translate('mentions.empty')}</p>}
      {view.chart !== null && <DayCard view={view} chart={view.chart} />}
      {view.windows.length > 0
        ? <MentionsWindows lines={view.windows} />
        : <p className={css['aside']}>{translate('mentions.empty.trend')}</p>}
      {view.counted > 0 && <MentionsPosts view={view} />}
      {view.series.length > 0
        ? <MentionsSeries lines={view.series} headers={markHeaders(recap, translate)} />
        : <p className={css['aside']}>{translate('mentions.empty.series')}</p>}
    </Section>
  )
}

function Counts({ view }: { readonly view: MentionsView }) {
  const origin = useOrigin()
  return (
    <div className={css['totals']}>
      {view.counts.map(({ key, label, value, leads }) => (
        <span key={key}>
          <strong><FigureButton onPress={() => { origin(leads) }}>{value}</FigureButton></strong> {label}
        </span>
      ))}
    </div>
  )
}

/** The drawing of the day, or the table that says the same. */
function DayCard({ view, chart }: { readonly view: MentionsView; readonly chart: NonNullable<MentionsView['chart']> }) {
  const translate = useTranslate()
  const [as, setAs] = useState<'chart' | 'table'>('chart')
  const aside = css[as === 'chart' ? 'aside' : 'none']
  return (
    <Card
      isFlush={as === 'table'}
      title={translate('mentions.day')}
      actions={
        <ToggleGroup
          label={translate('mentions.show')}
          value={as}
          options={(['chart', 'table'] as const).map((value) => ({ value, label: translate(`mentions.show.${value}`) }))}
          onChange={setAs}
        />
      }
    >
      {as === 'chart' ? <MentionsChart chart={chart} /> : <MentionsHours chart={chart} />}
      {view.relaysAside.length > 0 && <p className={aside}>{translate('mentions.relaysAside', { relays: view.relaysAside.join(' ; ') })}</p>}
      {chart.streamsAside > 0 && <p className={aside}>{translate('mentions.streamsAside', { count: chart.streamsAside })}</p>}
    </Card>
  )
}
