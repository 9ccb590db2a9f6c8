import { useState } from 'react'
import type { ImportRow } from '../../../shared/contract/answers.ts'
import { useTranslate } from '../../i18n/language.tsx'
import type { RecognisedColumn } from '../../../shared/sheets/recognised.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import css from './row-editor.module.css'

/** A row whose cells are being corrected; `index`: the column at fault, where one is. */
export interface EditedRow {
  readonly row: ImportRow
  readonly columns: readonly RecognisedColumn[]
  readonly index: number | null
}

/** Corrects cells of one row for this import: one field for each column that is imported. */
export function RowEditor({ edited, onApply, onClose }: {
  readonly edited: EditedRow
  readonly onApply: (cells: ReadonlyMap<number, string>) => void
  readonly onClose: () => void
}) {
  const translate = useTranslate()
  const [typed, setTyped] = useState<ReadonlyMap<number, string>>(new Map())
  const { row, columns, index: wrong } = edited
  const imported = columns.filter(({ field }) => field !== null)
  const begin = wrong ?? imported[0]?.index
  const changed = new Map([...typed].filter(([index, text]) => text !== (row.cells[index] ?? '')))
  return (
    <Dialog
      isOpen
      title={translate('import.editTitle', { row: row.row })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{translate('ui.cancel')}</Button>
          <Button look="primary" isDisabled={changed.size === 0} onPress={() => { onApply(changed) }}>{translate('import.apply')}</Button>
        </>
      }
    >
      <form
        className={css['fields']}
        onSubmit={(event) => {
          event.preventDefault()
          if (changed.size > 0) onApply(changed)
        }}
      >
        <p className={css['hint']}>{translate('import.editHint')}</p>
        {imported.map(({ index, header }) => (
          <TextField
            key={index}
            label={header}
            value={typed.get(index) ?? row.cells[index] ?? ''}
            autoFocus={index === begin}
            onType={(text) => { setTyped((before) => new Map(before).set(index, text)) }}
            onCommit={(text) => { setTyped((before) => new Map(before).set(index, text)) }}
          />
        ))}
        {/* Enter applies: without it a form of several fields sends nothing. */}
        <input type="submit" hidden />
      </form>
    </Dialog>
  )
}
