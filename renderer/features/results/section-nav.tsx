import { useTranslate } from '../../i18n/language.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { jumpTo } from './jump-to.ts'
import css from './section.module.css'
import type { SectionId } from './section-ids.ts'

export interface SectionEntry {
  readonly id: SectionId
  /** How much is in it; not shown when `null`. */
  readonly count: number | null
  /** Something in it waits for her. */
  readonly isOpen?: boolean | undefined
}

/** The parts of the page, always in sight; each leads to its own. */
export function SectionNav({ entries }: { readonly entries: readonly SectionEntry[] }) {
  const translate = useTranslate()
  return (
    <nav className={css['bar']} aria-label={translate('resultsScreen.parts')}>
      {entries.map(({ id, count, isOpen = false }) => (
        <Button key={id} look="quiet" size="small" onPress={() => { jumpTo(id) }}>
          {translate(`resultsScreen.section.${id}`)}
          {count !== null && <Badge look={isOpen ? 'toCheck' : 'neutral'}>{count}</Badge>}
        </Button>
      ))}
    </nav>
  )
}
