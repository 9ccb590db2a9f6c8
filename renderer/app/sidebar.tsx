import { useDeferredValue, useId, useMemo } from 'react'
import { SCREENS, useGo, type Route, type ScreenName } from '../actions/route.ts'
import { useNow } from '../actions/use-now.ts'
import { usePlanStore } from '../api/plan-store.ts'
import { useTranslate } from '../i18n/language.tsx'
import { CampaignCard } from './campaign-card.tsx'
import type { FrameActions } from './frame-actions.ts'
import { ImportLine } from './import-line.tsx'
import { SaveLine } from './save-line.tsx'
import { SCREEN_ICONS } from './screen-icons.ts'
import { SCREEN_PAGES } from './screens.ts'
import css from './sidebar.module.css'
import { PHASES, sidebarView, type ScreenCount } from './sidebar.view.ts'

/** The left edge: which campaign, its screens by phase, and whether everything is saved. */
export function Sidebar({ current, actions }: { readonly current: Route['screen']; readonly actions: FrameActions }) {
  const translate = useTranslate()
  // Counting conflicts may wait until what was typed is shown.
  const plan = useDeferredValue(usePlanStore((state) => state.plan))
  const now = useNow()
  const view = useMemo(() => sidebarView(plan, now), [plan, now])
  return (
    <div className={css['sidebar']}>
      <CampaignCard view={view} actions={actions} />
      <nav className={css['nav']} aria-label={translate('frame.navigation')}>
        {PHASES.map(({ key, screens }) => (
          <Phase key={key} name={translate(key)}>
            {screens.filter(isBuilt).map((screen) => (
              <ScreenLink key={screen} screen={screen} isCurrent={screen === current} count={view.counts[screen]} />
            ))}
          </Phase>
        ))}
      </nav>
      <ImportLine current={current} />
      <SaveLine />
    </div>
  )
}

/** Comparing campaigns is shown once it can be done. */
function isBuilt(screen: ScreenName): boolean {
  return screen !== 'compare' || SCREEN_PAGES.compare !== undefined
}

function Phase({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  const id = useId()
  return (
    <div className={css['phase']}>
      <div className={css['phaseName']} id={id}>{name}</div>
      <ul className={css['links']} aria-labelledby={id}>{children}</ul>
    </div>
  )
}

interface LinkProps {
  readonly screen: ScreenName
  readonly isCurrent: boolean
  readonly count: ScreenCount | undefined
}

function ScreenLink({ screen, isCurrent, count }: LinkProps) {
  const translate = useTranslate()
  const go = useGo()
  const Icon = SCREEN_ICONS[screen]
  return (
    <li>
      <button
        type="button"
        className={css['link']}
        data-screen={screen}
        aria-current={isCurrent ? 'page' : undefined}
        aria-keyshortcuts={`Control+${SCREENS.indexOf(screen) + 1}`}
        onClick={() => { go({ screen }) }}
      >
        <Icon size={16} strokeWidth={1.8} aria-hidden />
        <span className={css['name']}>{translate(`screen.${screen}`)}</span>
        {count && (
          <span className={count.isTrouble ? css['trouble'] : css['count']}>
            <span aria-hidden={count.isTrouble}>{count.count}</span>
            {count.isTrouble && <span className={css['spoken']}>{translate('frame.conflicts', { count: count.count })}</span>}
          </span>
        )}
      </button>
    </li>
  )
}
