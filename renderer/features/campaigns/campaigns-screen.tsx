import { BookOpen, CalendarHeart, Plus } from 'lucide-react'
import { useGo, useRoute } from '../../actions/route.ts'
import { useNow } from '../../actions/use-now.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Progress } from '../../ui/progress.tsx'
import { CampaignList } from './campaign-list.tsx'
import css from './campaigns.module.css'
import { campaignsView } from './campaigns.view.ts'
import { NewCampaignDialog } from './new-campaign-dialog.tsx'
import { TroubleNotice } from './trouble-notice.tsx'
import { useCampaigns } from './use-campaigns.ts'
import { localDate } from './zones.ts'

/** The campaigns of this computer, a new one, the example. */
export function CampaignsScreen() {
  const translate = useTranslate()
  const go = useGo()
  const route = useRoute()
  const today = localDate(useNow())
  const { lines, busy, trouble, load, open, create, example, restore } = useCampaigns()
  const isNew = route.screen === 'campaigns' && route.isNew === true
  const isMakingExample = busy?.kind === 'example'
  const isEmpty = lines !== null && lines.length === 0
  const opening = busy !== null && 'id' in busy ? busy.id : null
  const { coming, past } = campaignsView(lines ?? [], today)
  const buttons = (
    <>
      <Button icon={BookOpen} isDisabled={busy !== null} onPress={example}>{translate('campaigns.example')}</Button>
      <Button look="primary" icon={Plus} isDisabled={busy !== null} onPress={() => { go({ screen: 'campaigns', isNew: true }) }}>
        {translate('campaigns.new')}
      </Button>
    </>
  )
  return (
    <Page title={translate('campaigns.title')} subtitle={translate('campaigns.subtitle')} actions={isEmpty ? undefined : buttons}>
      <div className={css['desk']}>
        {trouble !== null && (
          <TroubleNotice
            trouble={trouble}
            isPending={busy?.kind === 'restoring'}
            onRestore={restore}
            onAgain={(campaign) => (campaign === null ? load() : open(campaign))}
          />
        )}
        {isMakingExample && <Progress label={translate('campaigns.exampleMaking')} share={null} />}
        {isEmpty && !isMakingExample && (
          <div className={css['welcome']}>
            <EmptyState icon={CalendarHeart} title={translate('campaigns.welcome')} actions={buttons}>
              {translate('campaigns.welcomeText')}
            </EmptyState>
          </div>
        )}
        <CampaignList title={translate('campaigns.coming')} entries={coming} opening={opening} onOpen={open} />
        <CampaignList title={translate('campaigns.past')} entries={past} opening={opening} onOpen={open} />
      </div>
      <NewCampaignDialog
        isOpen={isNew}
        isPending={busy?.kind === 'creating'}
        onClose={() => { go({ screen: 'campaigns' }) }}
        onCreate={create}
      />
    </Page>
  )
}
