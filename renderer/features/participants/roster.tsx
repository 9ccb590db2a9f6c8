import { useMemo, useState } from 'react'
import type { Participant } from '../../../shared/domain/roster/participant.ts'
import { useRoute } from '../../actions/route.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { SplitPane } from '../../ui/split-pane.tsx'
import { VirtualGrid } from '../../ui/virtual-grid.tsx'
import { findPeople, type Wanted } from './find-people.view.ts'
import { LogTouchDialog } from './log-touch-dialog.tsx'
import { PersonPanel } from './person-panel.tsx'
import { rosterColumns } from './roster-columns.tsx'
import { RosterToolbar } from './roster-toolbar.tsx'
import type { PersonLine } from './roster.view.ts'

const EVERYBODY: Wanted = { search: '', status: 'all', sort: { column: 'familyName', direction: 'ascending' } }

/** The grid of everybody with its toolbar, and at its right the sheet of one person. */
export function Roster({ lines }: { readonly lines: readonly PersonLine[] }) {
  const translate = useTranslate()
  const run = useRun()
  const route = useRoute()
  const [wanted, setWanted] = useState(EVERYBODY)
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [opened, setOpened] = useState<string | null>(route.screen === 'participants' ? route.focus ?? null : null)
  const [touched, setTouched] = useState<readonly Participant['id'][]>([])
  const columns = useMemo(() => rosterColumns(translate, run), [translate, run])
  const rows = useMemo(() => findPeople(lines, wanted), [lines, wanted])
  // Who was deleted, or is hidden by the search, is not acted upon.
  const chosen = useMemo(() => rows.filter(({ id }) => picked.has(id)), [rows, picked])
  const isOpen = opened !== null && lines.some(({ id }) => id === opened)
  const remove = (people: readonly PersonLine[]): void => {
    const ids = people.map(({ id }) => id)
    void run({ type: 'participant.remove', ids }, translate('participants.deleted', { count: ids.length }))
  }
  return (
    <>
      <RosterToolbar
        lines={lines} found={rows.length} wanted={wanted} onWant={setWanted} chosen={chosen}
        onUnchoose={() => { setPicked(new Set()) }} onTouch={setTouched} onRemove={() => { remove(chosen) }}
      />
      <LogTouchDialog people={touched} onClose={() => { setTouched([]) }} />
      <SplitPane
        sideLabel={translate('participants.open')}
        side={isOpen && <PersonPanel key={opened} id={opened} onClose={() => { setOpened(null) }} onTouch={setTouched} />}
      >
        {rows.length === 0 && (
          <Notice look="info" isLive actions={<Button look="link" onPress={() => { setWanted(EVERYBODY) }}>{translate('participants.showAll')}</Button>}>
            {translate('participants.none')}
          </Notice>
        )}
        <VirtualGrid
          label={translate('participants.grid')} columns={columns} rows={rows} rowKey={({ id }) => id} rowName={({ name }) => name}
          sort={wanted.sort} onSort={(sort) => { setWanted({ ...wanted, sort }) }}
          chosen={picked} onChoose={setPicked} onDelete={() => { remove(chosen) }}
          opened={opened} openLabel={translate('participants.open')}
          onOpen={(key) => { setOpened(key === opened ? null : key) }}
          onReach={(key) => { if (isOpen) setOpened(key) }}
        />
      </SplitPane>
    </>
  )
}
