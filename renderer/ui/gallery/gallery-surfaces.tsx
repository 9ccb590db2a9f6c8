import { CalendarX, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { Badge } from '../badge.tsx'
import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { EmptyState } from '../empty-state.tsx'
import { FigureButton } from '../figure-button.tsx'
import { Figure } from '../figure.tsx'
import { FileDrop } from '../file-drop.tsx'
import { FormRow } from '../form-row.tsx'
import { Notice } from '../notice.tsx'
import { Progress } from '../progress.tsx'
import { SplitPane } from '../split-pane.tsx'
import { Table, type TableColumn } from '../table.tsx'
import { Tabs } from '../tabs.tsx'

interface Person { readonly row: number; readonly name: string; readonly reply: string; readonly views: number }
const PEOPLE: readonly Person[] = [
  { row: 5, name: 'Léa Durand', reply: 'Yes', views: 1_204 },
  { row: 8, name: 'Inès Bellamy', reply: 'To check', views: 87 },
  { row: 9, name: 'Karim Haddad', reply: 'No', views: 0 },
]
const COLUMNS: readonly TableColumn<Person>[] = [
  { id: 'row', header: 'Row', cell: ({ row }) => row, width: '60px' },
  { id: 'name', header: 'Name', cell: ({ name }) => name, namesRow: true },
  { id: 'reply', header: 'Reply', cell: ({ reply }) => <Badge look={reply === 'To check' ? 'toCheck' : 'neutral'}>{reply}</Badge> },
  { id: 'views', header: 'Views', cell: ({ views }) => views, isNumber: true },
]

export function GallerySurfaces() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(['5']))
  const [tab, setTab] = useState<'rows' | 'aside'>('rows')
  return (
    <>
      <Card title="Notices and progress">
        <Notice look="error" actions={<Button look="link">Restore the backup</Button>}>The campaign’s file is damaged: its end is missing.</Notice>
        <Notice look="warning" actions={<><Button look="link">Merge</Button><Button look="link">Keep both</Button></>}>Same person as row 7?</Notice>
        <Notice look="info">This mapping is remembered for files with these headers.</Notice>
        <Notice look="done">26 rows imported.</Notice>
        <Progress label="Reading volontaires.xlsx" share={0.42} count="2,100 of 5,000 rows" onCancel={() => undefined} />
        <Progress label="Reading" share={null} />
      </Card>
      <Card title="Figures">
        <FormRow>
          <Figure value="≈ 100 views" perimeter="mean per stream, median 84" asOf="50 streams, 9 accounts · as of 24/04" />
          <Figure value="Likes per view: not computed" perimeter="the likes cover 1 account, the views 9" isRefused />
          <Figure value={<FigureButton onPress={() => undefined}>27,000 likes</FigureButton>} perimeter="on the station’s account" />
          <Figure value="J−3" perimeter="Thursday 23 April 2015" size="large" />
        </FormRow>
      </Card>
      <Card title="Table" isFlush marks={<Badge>3</Badge>} actions={<Button size="small">Export</Button>}>
        <Table label="People" columns={COLUMNS} rows={PEOPLE} rowKey={({ row }) => String(row)} rowName={({ name }) => name}
          rowLook={({ reply }) => (reply === 'To check' ? 'toCheck' : reply === 'No' ? 'faint' : undefined)} chosen={chosen} onChoose={setChosen} />
      </Card>
      <Tabs label="Import" selected={tab} onSelect={setTab} tabs={[
        { id: 'rows', label: 'Rows', mark: <Badge>26</Badge>, content: 'The rows.' },
        { id: 'aside', label: 'Set aside', content: 'The lines set aside.' },
      ]} />
      <FormRow>
        <Card><EmptyState icon={CalendarX} title="Nobody is placed yet" actions={<><Button look="primary">Add a slot</Button><Button>Import</Button></>}>
          Add a slot, or import the run of show that you have.
        </EmptyState></Card>
        <FileDrop title="Drop spreadsheets here" hint="xlsx, xls, ods, csv, zip" action={<Button>Choose…</Button>} onFiles={() => undefined} />
      </FormRow>
      <div style={{ height: 160, display: 'flex' }}>
        <SplitPane sideLabel="Chosen slot" side={<><h3>Concert soundcheck</h3><span><TriangleAlert size={14} /> side panel of 280 px</span></>}>Main part</SplitPane>
      </div>
    </>
  )
}
