import { useTranslate } from '../../i18n/language.tsx'
import { Card } from '../../ui/card.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import type { FileLine } from './file-lines.view.ts'
import css from './results.module.css'
import { Section } from './section.tsx'

const AT_FIRST = 40

/** The files that the page is read from, each with its date and what became of its rows. */
export function FilesSection({ files }: { readonly files: readonly FileLine[] }) {
  const translate = useTranslate()
  return (
    <Section id="files" title={translate('resultsScreen.section.files')}>
      <Card isFlush>
        {files.length === 0
          ? <p className={css['none']}>{translate('resultsScreen.noFiles')}</p>
          : (
            <PagedTable
              label={translate('resultsScreen.section.files')}
              rows={files}
              atFirst={AT_FIRST}
              rowKey={({ id }) => id}
              columns={[
                { id: 'file', header: translate('resultsScreen.column.file'), namesRow: true, cell: ({ file }) => <span className={css['breaks']}>{file}</span> },
                { id: 'kind', header: translate('resultsScreen.column.holds'), cell: ({ kind }) => kind },
                { id: 'asOf', header: translate('workbook.head.asOf'), cell: ({ asOf }) => asOf },
                { id: 'importedOn', header: translate('resultsScreen.column.importedOn'), cell: ({ importedOn }) => importedOn },
                { id: 'read', header: translate('resultsScreen.column.rowsRead'), isNumber: true, cell: ({ read }) => read },
                { id: 'entered', header: translate('resultsScreen.column.rowsEntered'), isNumber: true, cell: ({ entered }) => entered },
                { id: 'leftOut', header: translate('resultsScreen.column.rowsLeftOut'), isNumber: true, cell: ({ leftOut }) => leftOut },
              ]}
            />
          )}
      </Card>
    </Section>
  )
}
