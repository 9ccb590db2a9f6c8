import { useTranslate } from '../../i18n/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Table } from '../../ui/table.tsx'
import type { SetAsideLine } from './counts.view.ts'

/** The lines of the files that are no data, each with the reason. */
export function SetAsideDialog({ lines, isOpen, onClose }: {
  readonly lines: readonly SetAsideLine[]
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  const translate = useTranslate()
  const hasFiles = new Set(lines.map(({ file }) => file)).size > 1
  return (
    <Dialog title={translate('import.setAsideTitle')} isOpen={isOpen} onClose={onClose} place="wide">
      <p>{translate('import.setAsideHint')}</p>
      <Table
        label={translate('import.setAsideTitle')}
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          ...(hasFiles ? [{ id: 'file', header: translate('import.file'), cell: ({ file }: SetAsideLine) => <bdi>{file}</bdi> }] : []),
          { id: 'row', header: translate('import.row'), cell: ({ row }) => row, isNumber: true, namesRow: true, width: '60px' },
          { id: 'reason', header: translate('import.reason'), cell: ({ reason }) => reason, width: '150px' },
          { id: 'text', header: translate('import.text'), cell: ({ text }) => <bdi>{text}</bdi> },
        ]}
      />
    </Dialog>
  )
}
