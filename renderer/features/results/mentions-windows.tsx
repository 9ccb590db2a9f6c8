import { useOrigin } from '../../actions/use-origin.ts'
import { useImage } from '../../actions/use-image.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Card } from '../../ui/card.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
import { Table } from '../../ui/table.tsx'
import type { WindowLine } from './mentions-windows.view.ts'
import css from './results.module.css'
import { SourceText } from './source-text.tsx'

/** The windows in the trends: where, at what best rank, from when to when, with the image that proves it. */
export function MentionsWindows({ lines }: { readonly lines: readonly WindowLine[] }) {
  const translate = useTranslate()
  const origin = useOrigin()
  return (
    <Card isFlush title={translate('mentions.windows')}>
      <Table
        label={translate('mentions.windows')}
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          { id: 'term', header: translate('workbook.head.term'), namesRow: true, cell: ({ name }) => name },
          { id: 'platform', header: translate('workbook.head.platform'), cell: ({ platform }) => platform },
          { id: 'place', header: translate('workbook.head.place'), cell: ({ place }) => place },
          { id: 'rank', header: translate('workbook.head.rank'), isNumber: true, cell: ({ rank }) => rank },
          { id: 'from', header: translate('workbook.head.from'), isNumber: true, cell: ({ from }) => from },
          { id: 'to', header: translate('workbook.head.to'), isNumber: true, cell: ({ to }) => to },
          {
            id: 'length', header: translate('mentions.column.length'), isNumber: true,
            cell: ({ length }) => length !== '' && <FigureButton onPress={() => { origin({ kind: 'indicator', id: 'trend.minutes' }) }}>{length}</FigureButton>,
          },
          { id: 'proof', header: translate('mentions.proof'), cell: (line) => <Proof line={line} /> },
          { id: 'source', header: translate('workbook.head.source'), cell: ({ source }) => <SourceText source={source} /> },
        ]}
      />
    </Card>
  )
}

function Proof({ line: { proof, name, place } }: { readonly line: WindowLine }) {
  const translate = useTranslate()
  const image = useImage(proof)
  if (proof === null) return <span className={css['faint']}>{translate('mentions.none')}</span>
  if (image.kind === 'lost') return <span className={css['faint']}>{translate('proof.lost')}</span>
  return image.kind === 'shown' && <img className={css['thumbnail']} src={image.url} alt={translate('mentions.proofOf', { window: `${name}, ${place}` })} />
}
