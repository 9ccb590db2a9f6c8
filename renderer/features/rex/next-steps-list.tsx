import { CalendarClock } from 'lucide-react'
import { useState } from 'react'
import type { NextStep } from '../../../shared/domain/recap/next-step.ts'
import type { Recap } from '../../../shared/domain/recap/recap.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Badge } from '../../ui/badge.tsx'
import { NextStepDialog } from './next-step-dialog.tsx'
import { NoteList } from './note-list.tsx'

/** What comes next, dated where it can be. */
export function NextStepsList({ recap }: { readonly recap: Recap }) {
  const translate = useTranslate()
  const run = useRun()
  const [edited, setEdited] = useState<NextStep | 'new' | null>(null)
  const steps = recap.nextSteps.map(({ step }) => step)
  return (
    <>
      <NoteList
        title={translate('workbook.learnings.steps')}
        empty={translate('rexScreen.step.empty')}
        icon={CalendarClock}
        lines={steps.map(({ id, text, due, when, owner, seedsCampaign }) => ({
          id,
          text,
          details: (
            <>
              {[due === null ? '' : formatDate(due, translate, 'medium'), when, owner].filter((part) => part !== '').join(' · ')}
              {seedsCampaign && <Badge>{translate('rexScreen.step.seeds')}</Badge>}
            </>
          ),
        }))}
        addLabel={translate('rexScreen.add')}
        editLabel={(text) => translate('rexScreen.editOne', { text })}
        removeLabel={(text) => translate('rexScreen.removeOne', { text })}
        onAdd={() => { setEdited('new') }}
        onEdit={(id) => { setEdited(steps.find((step) => step.id === id) ?? null) }}
        onRemove={(id) => run({ type: 'nextStep.remove', ids: [id] }, translate('rexScreen.step.removed'))}
      />
      {edited !== null && <NextStepDialog step={edited === 'new' ? null : edited} onClose={() => { setEdited(null) }} />}
    </>
  )
}
