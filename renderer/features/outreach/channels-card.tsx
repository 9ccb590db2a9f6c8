import type { ChannelResult } from '../../../shared/domain/outreach/touches-by-channel.ts'
import { formatNumber, formatPercent } from '../../../shared/i18n/format.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Card } from '../../ui/card.tsx'
import { Table } from '../../ui/table.tsx'
import css from './outreach.module.css'

/** What each channel brought: touches, people, and how many of them said yes. */
export function ChannelsCard({ channels }: { readonly channels: readonly ChannelResult[] }) {
  const translate = useTranslate()
  return (
    <Card title={translate('outreach.channels')} isFlush>
      <Table
        label={translate('outreach.channels')} rows={channels} rowKey={({ channel }) => channel}
        columns={[
          { id: 'channel', header: translate('outreach.channel'), namesRow: true, cell: ({ channel }) => translate(`workbook.channel.${channel}`) },
          { id: 'touches', header: translate('outreach.channelTouches'), isNumber: true, cell: ({ touches }) => formatNumber(touches, translate) },
          { id: 'people', header: translate('outreach.channelPeople'), isNumber: true, cell: ({ people }) => formatNumber(people, translate) },
          { id: 'confirmed', header: translate('outreach.channelConfirmed'), isNumber: true, cell: ({ confirmed }) => formatNumber(confirmed, translate) },
          {
            id: 'share', header: translate('outreach.channelShare'), isNumber: true,
            cell: ({ conversion }) => (conversion === null ? '–' : formatPercent(conversion, translate)),
          },
        ]}
      />
      <p className={css['foot']}>{translate('outreach.channelsNote')}</p>
    </Card>
  )
}
