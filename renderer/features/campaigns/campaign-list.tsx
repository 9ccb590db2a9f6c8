import { ChevronRight } from 'lucide-react'
import { useId } from 'react'
import { VisuallyHidden } from 'react-aria'
import type { CampaignLine } from '../../../shared/contract/answers.ts'
import { formatOffset, spokenDaysLeft } from '../../../shared/i18n/day-offset.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Badge } from '../../ui/badge.tsx'
import css from './campaigns.module.css'
import type { CampaignEntry } from './campaigns.view.ts'

interface Props {
  readonly title: string
  readonly entries: readonly CampaignEntry[]
  readonly opening: string | null
  readonly onOpen: (campaign: CampaignLine) => unknown
}

/** Campaigns under a heading, each a line that opens it. */
export function CampaignList({ title, entries, opening, onOpen }: Props) {
  const translate = useTranslate()
  const id = useId()
  if (entries.length === 0) return null
  return (
    <section className={css['group']} aria-labelledby={id}>
      <h2 id={id} className={css['groupName']}>{title}</h2>
      <ul className={css['list']}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              className={css['campaign']}
              disabled={opening !== null}
              onClick={() => { onOpen(entry) }}
            >
              <span className={css['name']}>{entry.name}</span>
              <span className={css['day']}>
                {opening === entry.id ? translate('campaigns.opening') : formatDate(entry.day, translate)}
              </span>
              <Badge look={entry.offsetDays <= 0 ? 'ink' : 'neutral'}>
                <span aria-hidden>{formatOffset(entry.offsetDays, translate)}</span>
                <VisuallyHidden elementType="span">{spokenDaysLeft(-entry.offsetDays, translate)}</VisuallyHidden>
              </Badge>
              <ChevronRight size={16} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
