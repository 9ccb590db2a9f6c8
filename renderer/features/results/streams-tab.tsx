import { useState } from 'react'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { ToggleGroup } from '../../ui/toggle-group.tsx'
import { Toolbar } from '../../ui/toolbar.tsx'
import css from './results.module.css'
import type { ResultsView } from './results.view.ts'
import { countByFilter, keptLines, STREAM_FILTERS, type StreamFilter } from './stream-lines.view.ts'
import { StreamPanel } from './stream-panel.tsx'
import { StreamTable } from './stream-table.tsx'

/** More rows than these are shown on demand: a real table draws them all. */
const AT_ONCE = 200

/** Every stream and slot, planned beside actual; one opens at the side. */
export function StreamsTab({ view, focus }: { readonly view: ResultsView; readonly focus: string | undefined }) {
  const translate = useTranslate()
  const [filter, setFilter] = useState<StreamFilter>('all')
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState(AT_ONCE)
  const [open, setOpen] = useState(() => view.streams.find(({ stream, slot }) => focus !== undefined && (stream === focus || slot === focus))?.key ?? null)
  const counts = countByFilter(view.streams)
  const lines = keptLines(view.streams, filter, search)
  const opened = view.streams.find(({ key }) => key === open)
  return (
    <div className={css['tab']}>
      <Toolbar end={<SearchField label={translate('resultsScreen.search')} placeholder={translate('resultsScreen.searchShort')} value={search} onChange={setSearch} />}>
        <ToggleGroup
          label={translate('resultsScreen.show')}
          value={filter}
          options={STREAM_FILTERS.map((value) => ({ value, label: `${translate(`resultsScreen.filter.${value}`)} ${String(counts[value])}` }))}
          onChange={setFilter}
        />
      </Toolbar>
      <Card isFlush>
        <StreamTable lines={lines.slice(0, shown)} onOpen={setOpen} />
        {lines.length === 0 && <p className={css['none']}>{translate('resultsScreen.nothingFound')}</p>}
      </Card>
      {lines.length > shown && (
        <div><Button onPress={() => { setShown(shown + AT_ONCE) }}>{translate('resultsScreen.showMore', { count: lines.length - shown })}</Button></div>
      )}
      {opened !== undefined && <StreamPanel line={opened} onClose={() => { setOpen(null) }} />}
    </div>
  )
}
