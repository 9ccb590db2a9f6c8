import { useState } from 'react'
import { useTranslate } from '../../i18n/language.tsx'
import { Card } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { ToggleGroup } from '../../ui/toggle-group.tsx'
import { Toolbar } from '../../ui/toolbar.tsx'
import { DayTotals } from './day-totals.tsx'
import { countPeople, keptPeople, PEOPLE_FILTERS, type PeopleFilter } from './people-lines.view.ts'
import { PeopleTable } from './people-table.tsx'
import css from './results.module.css'
import type { ResultsView } from './results.view.ts'
import { Section } from './section.tsx'
import { countByFilter, keptLines, STREAM_FILTERS, type StreamFilter } from './stream-lines.view.ts'
import { StreamTable } from './stream-table.tsx'

/** As many as a campaign usually has, so that its page is whole; of more, the others are asked for. */
const AT_FIRST = 60

/** Planned beside actual, by slot or by person. */
export function DaySection({ view, onOpen }: { readonly view: ResultsView; readonly onOpen: (key: string) => void }) {
  const translate = useTranslate()
  const [by, setBy] = useState<'slot' | 'person'>('slot')
  const [search, setSearch] = useState('')
  return (
    <Section
      id="day"
      title={translate('resultsScreen.section.day')}
      marks={
        <ToggleGroup
          label={translate('resultsScreen.by')}
          value={by}
          options={(['slot', 'person'] as const).map((value) => ({ value, label: translate(`resultsScreen.by.${value}`) }))}
          onChange={setBy}
        />
      }
      actions={<DayTotals indicators={view.indicators} />}
    >
      {view.provisional > 0 && <Notice look="info">{translate('resultsScreen.provisional', { count: view.provisional })}</Notice>}
      {by === 'slot'
        ? <BySlot view={view} search={search} onSearch={setSearch} onOpen={onOpen} />
        : <ByPerson view={view} search={search} onSearch={setSearch} />}
    </Section>
  )
}

interface ByProps {
  readonly view: ResultsView
  readonly search: string
  readonly onSearch: (search: string) => void
}

function BySlot({ view, search, onSearch, onOpen }: ByProps & { readonly onOpen: (key: string) => void }) {
  const translate = useTranslate()
  const [filter, setFilter] = useState<StreamFilter>('all')
  const counts = countByFilter(view.streams)
  const lines = keptLines(view.streams, filter, search)
  return (
    <>
      <Toolbar end={<SearchField label={translate('resultsScreen.search')} placeholder={translate('resultsScreen.searchShort')} value={search} onChange={onSearch} />}>
        <ToggleGroup
          label={translate('resultsScreen.show')}
          value={filter}
          options={STREAM_FILTERS.filter((value) => value === 'all' || value === filter || counts[value] > 0)
            .map((value) => ({ value, label: `${translate(`resultsScreen.filter.${value}`)} ${String(counts[value])}` }))}
          onChange={setFilter}
        />
      </Toolbar>
      <Card isFlush>
        <StreamTable lines={lines} atFirst={AT_FIRST} onOpen={onOpen} />
        {lines.length === 0 && <p className={css['none']}>{translate('resultsScreen.nothingFound')}</p>}
      </Card>
    </>
  )
}

function ByPerson({ view, search, onSearch }: ByProps) {
  const translate = useTranslate()
  const [filter, setFilter] = useState<PeopleFilter>('all')
  const counts = countPeople(view.people)
  const lines = keptPeople(view.people, filter, search)
  return (
    <>
      <Toolbar end={<SearchField label={translate('resultsScreen.searchPeople')} placeholder={translate('resultsScreen.searchShort')} value={search} onChange={onSearch} />}>
        <ToggleGroup
          label={translate('resultsScreen.show')}
          value={filter}
          options={PEOPLE_FILTERS.filter((value) => value === 'all' || value === filter || counts[value] > 0)
            .map((value) => ({ value, label: `${translate(`resultsScreen.people.${value}`)} ${String(counts[value])}` }))}
          onChange={setFilter}
        />
      </Toolbar>
      <Card isFlush>
        <PeopleTable lines={lines} atFirst={AT_FIRST} />
        {lines.length === 0 && <p className={css['none']}>{translate('resultsScreen.nothingFound')}</p>}
      </Card>
    </>
  )
}
