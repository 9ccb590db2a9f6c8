import { useOrigin } from '../../actions/use-origin.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
import { Table } from '../../ui/table.tsx'
import type { MentionsChart } from './mentions-chart.view.ts'
import css from './results.module.css'

/** What the drawing of the day shows, hour by hour, as a table. */
export function MentionsHours({ chart }: { readonly chart: MentionsChart }) {
  const translate = useTranslate()
  const origin = useOrigin()
  return (
    <Table
      label={translate('mentions.day')}
      rows={chart.hours}
      rowKey={({ hour }) => String(hour)}
      columns={[
        { id: 'hour', header: translate('workbook.head.hour'), namesRow: true, cell: ({ span }) => <span className={css['date']}>{span}</span> },
        {
          id: 'mentions', header: translate('workbook.head.mentions'), isNumber: true,
          cell: ({ hour, span, value }) => (
            <FigureButton what={translate('mentions.bar', { span })} onPress={() => { origin({ kind: 'hour', hour, number: 'mentions' }) }}>{value}</FigureButton>
          ),
        },
        {
          id: 'streams', header: translate('workbook.head.streams'), isNumber: true,
          cell: ({ hour, span, streams }) => (
            <FigureButton what={translate('mentions.streamsOf', { span })} onPress={() => { origin({ kind: 'hour', hour, number: 'streams' }) }}>{streams}</FigureButton>
          ),
        },
        { id: 'live', header: translate('mentions.live'), width: '40%', cell: ({ live }) => <Lines lines={live} /> },
        { id: 'trends', header: translate('mentions.trends'), cell: ({ windows }) => <Lines lines={windows} /> },
        { id: 'relays', header: translate('mentions.relays'), cell: ({ relays }) => <Lines lines={relays} /> },
      ]}
    />
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, index) => <div key={`${String(index)} ${line}`} className={css['breaks']}>{line}</div>)
}
