import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { ImportCheck } from '../../../shared/contract/answers.ts'
import type { ImportKind } from '../../../shared/domain/results/import-record.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import type { ImportDraft } from './import-draft.ts'
import type { OpenedFile } from './lots.view.ts'
import { PreviewRow } from './preview-row.tsx'
import { previewColumns } from './preview.view.ts'
import type { EditedRow } from './row-editor.tsx'
import css from './rows-table.module.css'
import { columnsByTable, tableKey, tablesInUse } from './tables.view.ts'
import { useRowPages } from './use-row-pages.ts'

const ROW_HEIGHT = 34
const AHEAD = 12

/** The rows of the files with what becomes of each; only those in sight are there, however many there are. */
export function RowsTable({ session, check, draft, kind, files, only, isNarrow, onChange, onEdit }: {
  readonly session: string
  readonly check: ImportCheck
  readonly draft: ImportDraft
  readonly kind: ImportKind
  readonly files: readonly OpenedFile[]
  readonly only: 'all' | 'toCheck'
  readonly isNarrow: boolean
  readonly onChange: (change: (draft: ImportDraft) => ImportDraft) => void
  readonly onEdit: (edited: EditedRow) => void
}) {
  const translate = useTranslate()
  const plan = usePlanStore((state) => state.plan)
  const scroller = useRef<HTMLDivElement>(null)
  const total = only === 'all' ? check.counts.read : check.toCheck
  const virtual = useVirtualizer({ count: total, getScrollElement: () => scroller.current, estimateSize: () => ROW_HEIGHT, overscan: AHEAD })
  const items = virtual.getVirtualItems()
  const rowAt = useRowPages(session, check, only, [items[0]?.index ?? 0, items.at(-1)?.index ?? 0])
  const columns = columnsByTable(tablesInUse(files, draft), draft)
  const shown = previewColumns(kind, [...columns.values()].flat(), isNarrow ? 4 : 7, translate)
  if (total === 0) return <p className={css['none']}>{translate(only === 'all' ? 'import.noRows' : 'import.allGood')}</p>
  return (
    <div ref={scroller} className={css['scroll']} role="table" aria-label={translate('import.rows')} aria-rowcount={total + 1} tabIndex={0}>
      <div role="rowgroup" className={css['head']}>
        <div role="row" aria-rowindex={1} className={css['line']}>
          <span role="columnheader" className={css['number']}>{translate('import.row')}</span>
          {shown.map(({ key, label, isNumber, isMoment, isWide }, rank) => (
            <span key={key} role="columnheader" className={css['cell']} data-number={isNumber ? 'yes' : 'no'} data-moment={isMoment ? 'yes' : 'no'} data-wide={isWide ? 'yes' : 'no'} data-rank={rank}>{label}</span>
          ))}
          <span role="columnheader" className={css['state']}>{translate('import.state')}</span>
        </div>
      </div>
      <div role="rowgroup" className={css['body']} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start, key }) => {
          const row = rowAt(index)
          return (
            <div key={key} ref={virtual.measureElement} data-index={index} className={css['place']} style={{ transform: `translateY(${String(start)}px)` }}>
              {row === null
                ? <div role="row" aria-rowindex={index + 2} className={css['line']}><span role="cell" className={css['loading']}>{translate('import.loadingRow')}</span></div>
                : (
                  <PreviewRow
                    row={row} index={index + 2} kind={kind} shown={shown} plan={plan} draft={draft}
                    columns={columns.get(tableKey(row.file, row.sheet)) ?? []} onChange={onChange} onEdit={onEdit}
                  />
                )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
