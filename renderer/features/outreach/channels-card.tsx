import type { ReactNode } from 'react'
import type { ChannelResult } from '../../../shared/domain/outreach/touches-by-channel.ts'
import type { ChannelNumber } from '../../../shared/domain/recap/figure-ref.ts'
import { formatNumber, formatPercent } from '../../../shared/i18n/format.ts'
import { useOrigin } from '../../actions/use-origin.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Card } from '../../ui/card.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
import { Table, type TableColumn } from '../../ui/table.tsx'
import css from './outreach.module.css'

/** What each channel brought: touches, people, and how many of them said yes. */
export function ChannelsCard({ channels }: { readonly channels: readonly ChannelResult[] }) {
  const translate = useTranslate()
  const origin = useOrigin()
  const figure = ({ channel }: ChannelResult, number: ChannelNumber, what: string, text: string): ReactNode => (
    <FigureButton what={`${what}, ${translate(`workbook.channel.${channel}`)}`} onPress={() => { origin({ kind: 'channel', channel, number }) }}>{text}</FigureButton>
  )
  const column = (number: Exclude<ChannelNumber, 'conversion'>, header: string): TableColumn<ChannelResult> => ({
    id: number, header, isNumber: true, cell: (result) => figure(result, number, header, formatNumber(result[number], translate)),
  })
  const share = translate('outreach.channelShare')
  return (
    <Card title={translate('outreach.channels')} isFlush>
      <Table
        label={translate('outreach.channels')} rows={channels} rowKey={({ channel }) => channel}
        columns={[
          { id: 'channel', header: translate('outreach.channel'), namesRow: true, cell: ({ channel }) => translate(`workbook.channel.${channel}`) },
          column('touches', translate('outreach.channelTouches')),
          column('people', translate('outreach.channelPeople')),
          column('confirmed', translate('outreach.channelConfirmed')),
          {
            id: 'share', header: share, isNumber: true,
            cell: (result) => (result.conversion === null ? '–' : figure(result, 'conversion', share, formatPercent(result.conversion, translate))),
          },
        ]}
      />
      <p className={css['foot']}>{translate('outreach.channelsNote')}</p>
    </Card>
  )
}
