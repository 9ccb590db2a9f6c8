import { ChevronsUpDown, CloudUpload, LayoutList, Search, Settings } from 'lucide-react'
import { Button } from 'react-aria-components'
import { formatDate } from '../../shared/i18n/format.ts'
import type { Translate } from '../../shared/i18n/translate.ts'
import { useTranslate } from '../i18n/language.tsx'
import { Badge } from '../ui/badge.tsx'
import { Menu } from '../ui/menu.tsx'
import type { FrameActions } from './frame-actions.ts'
import css from './sidebar.module.css'
import type { SidebarView } from './sidebar.view.ts'

/** Which campaign this is and how far its day is; behind it, what concerns the whole campaign. */
export function CampaignCard({ view, actions }: { readonly view: SidebarView; readonly actions: FrameActions }) {
  const translate = useTranslate()
  return (
    <Menu
      label={translate('frame.campaignMenu')}
      trigger={
        <Button className={css['card'] ?? ''}>
          <span className={css['campaign']}>
            {view.name}
            <ChevronsUpDown size={14} aria-hidden />
          </span>
          {view.hashtag !== null && <span className={css['hashtag']}>{view.hashtag}</span>}
          <span className={css['when']}>
            {formatDate(view.day, translate, 'medium')}
            <Badge look="ink">{countdown(view.daysLeft, translate)}</Badge>
          </span>
          <span className={css['spoken']}>{`${spoken(view.daysLeft, translate)}. ${translate('frame.campaignMenu')}`}</span>
        </Button>
      }
      choices={[
        { id: 'all', label: translate('frame.allCampaigns'), icon: LayoutList, onChoose: actions.allCampaigns },
        { id: 'import', label: translate('frame.import'), icon: CloudUpload, onChoose: actions.import, startsGroup: true },
        { id: 'palette', label: translate('frame.palette'), icon: Search, keys: 'Ctrl K', onChoose: actions.palette },
        { id: 'settings', label: translate('frame.settings'), icon: Settings, onChoose: actions.settings },
      ]}
    />
  )
}

function countdown(daysLeft: number, translate: Translate): string {
  if (daysLeft === 0) return translate('frame.dDay')
  return daysLeft > 0 ? translate('frame.before', { days: daysLeft }) : translate('frame.after', { days: -daysLeft })
}

function spoken(daysLeft: number, translate: Translate): string {
  if (daysLeft === 0) return translate('frame.today')
  return daysLeft > 0
    ? translate('frame.beforeSpoken', { count: daysLeft })
    : translate('frame.afterSpoken', { count: -daysLeft })
}
