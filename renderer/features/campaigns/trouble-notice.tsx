import type { CampaignLine } from '../../../shared/contract/answers.ts'
import { describeError, describeRecovery } from '../../../shared/i18n/describe-error.ts'
import { formatInstant } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { backupInstant } from './campaigns.view.ts'
import css from './campaigns.module.css'
import type { Trouble } from './use-campaigns.ts'
import { systemZone } from './zones.ts'

interface Props {
  readonly trouble: Trouble
  readonly onRestore: (campaign: CampaignLine, backup: string) => unknown
  readonly onAgain: (campaign: CampaignLine | null) => unknown
  readonly isPending: boolean
}

/** Why a campaign does not open, in its error's own sentence, and the backup that can be restored. */
export function TroubleNotice({ trouble: { campaign, error }, onRestore, onAgain, isPending }: Props) {
  const translate = useTranslate()
  const { recovery, code } = error
  // A file of a newer version is whole: what it needs is that version, never an older state in its place.
  const backup = recovery?.kind === 'restoreBackup' && code !== 'store.newer' ? recovery.backup : null
  const canRetry = recovery?.kind === 'retry' || code === 'store.locked'
  const again = (): unknown => onAgain(campaign)
  return (
    <Notice look="error" actions={canRetry ? <Button onPress={again}>{translate('frame.tryAgain')}</Button> : undefined}>
      {campaign !== null && <strong>{translate('campaigns.cannotOpen', { name: campaign.name })} </strong>}
      {describeError(error, translate)}
      {campaign !== null && backup !== null && (
        <div className={css['offer']}>
          <Button isPending={isPending} onPress={() => onRestore(campaign, backup)}>{restoreText(backup, translate)}</Button>
        </div>
      )}
    </Notice>
  )
}

/** When the backup was made, by the clock of this machine; its name where it says no moment. */
function restoreText(backup: string, translate: Translate): string {
  const instant = backupInstant(backup)
  if (instant === null) return describeRecovery({ kind: 'restoreBackup', backup }, translate)
  return translate('campaigns.restoreFrom', { when: formatInstant(instant, systemZone(), translate) })
}
