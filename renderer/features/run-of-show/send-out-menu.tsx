import { Share } from 'lucide-react'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { translator } from '../../../shared/i18n/translate.ts'
import { useExport, useExportPdf } from '../../actions/use-export.ts'
import { useRun } from '../../actions/use-run.ts'
import { useSay } from '../../actions/use-say.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { freezeName } from './freeze-name.ts'
import { printPages } from './print-pages.ts'
import { printSchedule } from './print-schedule.ts'
import { printTickSheet } from './print-tick-sheet.ts'

/** Everything that leaves the run of show for somebody else, and the freeze that goes before it. */
export function SendOutMenu({ plan }: { readonly plan: Plan }) {
  const translate = useTranslate()
  const save = useExport()
  const print = useExportPdf()
  const run = useRun()
  const say = useSay()
  // What others read is in the campaign's language, whatever the window's.
  const words = () => translator(campaignOf(plan).language)
  const name = freezeName(campaignOf(plan), new Date(), translate)
  const freeze = async (): Promise<void> => {
    const frozen = await run({ type: 'schedule.freeze', name })
    if (frozen.ok) say.done(translate('runOfShow.frozen', { name }))
  }
  return (
    <Menu
      label={translate('runOfShow.sendOut')}
      trigger={<Button icon={Share}>{translate('runOfShow.sendOut')}</Button>}
      choices={[
        { id: 'workbook', label: translate('runOfShow.send.workbook'), onChoose: () => save('schedule') },
        { id: 'pdf', label: translate('runOfShow.send.pdf'), onChoose: () => print('schedule', printSchedule(plan, words())) },
        { id: 'pages', label: translate('runOfShow.send.pages'), onChoose: () => print('participants', printPages(plan, words())) },
        { id: 'ticks', label: translate('runOfShow.send.ticks'), onChoose: () => print('tick-sheet', printTickSheet(plan, words())) },
        { id: 'calendar', label: translate('runOfShow.send.calendar'), onChoose: () => save('calendar') },
        { id: 'returns', label: translate('runOfShow.send.returns'), onChoose: () => save('return-sheets') },
        { id: 'freeze', label: translate('runOfShow.freeze', { name }), onChoose: freeze, startsGroup: true },
      ]}
    />
  )
}
