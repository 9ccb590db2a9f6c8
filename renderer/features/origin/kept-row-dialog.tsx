import { useEffect, useState } from 'react'
import type { KeptRowAnswer } from '../../../shared/contract/answers.ts'
import { describeError } from '../../../shared/i18n/describe-error.ts'
import { client } from '../../api/bridge.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Table, type TableColumn } from '../../ui/table.tsx'
import { columnLetters } from './column-letters.ts'
import type { KeptPlace } from './origin-rows.view.ts'
import css from './origin.module.css'

type Answer = KeptRowAnswer | { readonly kind: 'failed'; readonly text: string }
type Cell = Extract<KeptRowAnswer, { kind: 'row' }>['cells'][number]

/** A row of an imported file as it was, header by header: read from the file kept beside the campaign. */
export function KeptRowDialog({ place, onClose }: { readonly place: KeptPlace; readonly onClose: () => void }) {
  const translate = useTranslate()
  const answer = useKeptRow(place)
  const { file, sheet, row } = place
  return (
    <Dialog title={translate('origin.keptTitle')} isOpen isRead onClose={onClose}>
      <p className={css['faint']}>
        {translate('origin.place', { file, sheet, row })}
        {answer?.kind === 'row' && answer.headerRow !== null && ` · ${translate('origin.keptHeaders', { row: answer.headerRow })}`}
      </p>
      <Kept answer={answer} file={file} />
    </Dialog>
  )
}

function Kept({ answer, file }: { readonly answer: Answer | null; readonly file: string }) {
  const translate = useTranslate()
  if (answer === null) return <p role="status">{translate('origin.kept.waiting')}</p>
  if (answer.kind === 'failed') return <Notice look="error">{answer.text}</Notice>
  if (answer.kind === 'noRow') return <Notice look="warning">{translate('origin.kept.noRow')}</Notice>
  if (answer.kind !== 'row') return <Notice look="warning">{translate(`origin.kept.${answer.kind}`, { file })}</Notice>
  const columns: readonly TableColumn<Cell>[] = [
    { id: 'column', header: translate('origin.keptColumn'), cell: ({ index }) => columnLetters(index), width: '76px' },
    { id: 'header', header: translate('origin.keptHeader'), cell: ({ header }) => header, namesRow: true },
    { id: 'text', header: translate('origin.keptText'), cell: ({ text }) => <span className={css['cell']}>{text}</span> },
  ]
  return <Table label={translate('origin.keptTitle')} columns={columns} rows={answer.cells} rowKey={({ index }) => String(index)} />
}

/** Asked of the machine's side once for each row. */
function useKeptRow({ import: from, sheet, row }: KeptPlace): Answer | null {
  const translate = useTranslate()
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    let isWanted = true
    const ask = async (): Promise<void> => {
      const found = await client.call('import.keptRow', { import: from, sheet, row })
      if (isWanted) setAnswer(found.ok ? found.value : { kind: 'failed', text: describeError(found.error, translate) })
    }
    void ask()
    return () => { isWanted = false }
  }, [from, sheet, row, translate])
  return answer
}
