import { useEffect, useState } from 'react'
import { DaySection } from './day-section.tsx'
import { FilesSection } from './files-section.tsx'
import { HeadFigures } from './head-figures.tsx'
import { IndicatorsSection } from './indicators-section.tsx'
import { jumpTo } from './jump-to.ts'
import { MentionsSection } from './mentions-section.tsx'
import { sectionOf, type ResultsView } from './results.view.ts'
import { SectionNav } from './section-nav.tsx'
import { SettleSection } from './settle-section.tsx'
import { StreamPanel } from './stream-panel.tsx'
import { TypedSection } from './typed-section.tsx'

interface ResultsPageProps {
  readonly view: ResultsView
  /** What is to be shown at once: a stream, a slot, an item, a figure, an indicator. */
  readonly focus: string | undefined
}

/** The one page of the results: what there is in figures, what is to be settled, what was planned beside what was. */
export function ResultsPage({ view, focus }: ResultsPageProps) {
  const [open, setOpen] = useState(() => view.streams.find(({ stream, slot }) => focus !== undefined && (stream === focus || slot === focus))?.key ?? null)
  const section = focus === undefined ? null : sectionOf(focus, view)
  // The page is scrolled once, when it is come to: where she goes afterwards is hers.
  useEffect(() => {
    if (section !== null) jumpTo(section)
  }, [section])
  const opened = view.streams.find(({ key }) => key === open)
  const toSettle = view.unassigned.length + view.unknown.length
  return (
    <>
      <HeadFigures figures={view.head} />
      <SectionNav
        entries={[
          { id: 'settle', count: toSettle, isOpen: toSettle > 0 },
          { id: 'day', count: view.streams.length },
          { id: 'indicators', count: view.indicators.filter(({ value }) => value !== null).length },
          { id: 'typed', count: view.figures.length },
          { id: 'mentions', count: null },
          { id: 'files', count: view.files.length },
        ]}
      />
      <SettleSection view={view} />
      <DaySection view={view} onOpen={setOpen} />
      <IndicatorsSection view={view} />
      <TypedSection view={view} />
      <MentionsSection recap={view.recap} />
      <FilesSection files={view.files} />
      {opened !== undefined && <StreamPanel line={opened} rows={view.recap.streams} onClose={() => { setOpen(null) }} />}
    </>
  )
}
