import { useState } from 'react'
import { Card } from '../card.tsx'
import { FigureLine } from '../figure-line.tsx'
import type { GridColumn, GridSort } from '../grid-column.ts'
import { PagedTable } from '../paged-table.tsx'
import { VirtualGrid } from '../virtual-grid.tsx'

interface Line {
  readonly id: string
  readonly name: string
  readonly views: number
}

const LINES: readonly Line[] = Array.from({ length: 300 }, (_, index) => ({ id: String(index), name: `Stream ${String(index + 1)}`, views: (index * 37) % 500 }))
const GRID: readonly GridColumn<Line>[] = [
  { id: 'name', header: 'Stream', width: 200, isPinned: true, namesRow: true, canSort: true, text: ({ name }) => name },
  { id: 'views', header: 'Views', width: 120, isNumber: true, canSort: true, text: ({ views }) => String(views) },
]
const NOTHING = (): void => undefined

/** What holds many rows, and the line that counts them. */
export function GalleryLists() {
  const [sort, setSort] = useState<GridSort | null>({ column: 'name', direction: 'ascending' })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(['1']))
  return (
    <>
      <Card title="A line of numbers">
        <p><FigureLine numbers={[{ text: '25 people', ref: 'people' }, { text: '22 confirmed', ref: 'confirmed' }, { text: 'same as J−1', ref: null }]} onPress={NOTHING} /></p>
      </Card>
      <Card title="A long table" isFlush>
        <PagedTable label="Streams" rows={LINES} atFirst={4} rowKey={({ id }) => id} columns={[
          { id: 'name', header: 'Stream', namesRow: true, cell: ({ name }) => name },
          { id: 'views', header: 'Views', isNumber: true, cell: ({ views }) => views },
        ]} />
      </Card>
      <Card title="A grid" isFlush>
        <div style={{ height: 240, display: 'flex' }}>
          <VirtualGrid label="Streams to edit" columns={GRID} rows={LINES} rowKey={({ id }) => id} rowName={({ name }) => name} sort={sort} onSort={setSort}
            chosen={chosen} onChoose={setChosen} opened="2" openLabel="Open" onOpen={NOTHING} />
        </div>
      </Card>
    </>
  )
}
