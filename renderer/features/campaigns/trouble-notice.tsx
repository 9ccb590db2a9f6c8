import type { CampaignLine } from '../../../shared/contract/answers.ts'
import { describeError, describeRecovery } from '../../../shared/i18n/describe-error.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Trouble } from './use-campaigns.ts'

interface Props {
  readonly trouble: Trouble
  readonly onRestore: (campaign: CampaignLine, backup: string) => unknown
  readonly onAgain: (campaign: CampaignLine | null) => unknown
  readonly isPending: boolean
}

/** Why a campaign does not open, in its error's own sentence, and the backup that can be restored. */
export function TroubleNotice({ trouble: { campaign, error }, onRestore, onAgain, isPending }: Props) {
  const translate = useTranslate()
  const { recovery } = error
  const again = (): unknown => onAgain(campaign)
  return (
    <Notice
      look="error"
      actions={
        campaign !== null && recovery?.kind === 'restoreBackup' ? (
          <Button isPending={isPending} onPress={() => onRestore(campaign, recovery.backup)}>
            {describeRecovery(recovery, translate)}
          </Button>
        ) : recovery?.kind === 'retry' || error.code === 'store.locked' ? (
          <Button onPress={again}>{translate('frame.tryAgain')}</Button>
        ) : undefined
      }
    >
      {campaign !== null && <strong>{translate('campaigns.cannotOpen', { name: campaign.name })} </strong>}
      {describeError(error, translate)}
    </Notice>
  )
}
