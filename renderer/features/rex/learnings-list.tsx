import { Lightbulb } from 'lucide-react'
import { useState } from 'react'
import type { Learning } from '../../../shared/domain/recap/learning.ts'
import type { Recap } from '../../../shared/domain/recap/recap.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Badge } from '../../ui/badge.tsx'
import { LearningDialog } from './learning-dialog.tsx'
import { learningViews } from './learnings.view.ts'
import { NoteList } from './note-list.tsx'

/** What was learned, tied to its evidence (X4). */
export function LearningsList({ recap }: { readonly recap: Recap }) {
  const translate = useTranslate()
  const run = useRun()
  const [edited, setEdited] = useState<Learning | 'new' | null>(null)
  const views = learningViews(recap, translate)
  return (
    <>
      <NoteList
        title={translate('workbook.learnings.title')}
        empty={translate('rexScreen.learning.empty')}
        icon={Lightbulb}
        lines={views.map(({ learning, evidence, warning }) => ({
          id: learning.id,
          text: learning.text,
          details: <>{evidence}{warning !== null && <Badge look="toCheck">{warning}</Badge>}</>,
        }))}
        addLabel={translate('rexScreen.add')}
        editLabel={(text) => translate('rexScreen.editOne', { text })}
        removeLabel={(text) => translate('rexScreen.removeOne', { text })}
        onAdd={() => { setEdited('new') }}
        onEdit={(id) => { setEdited(views.find(({ learning }) => learning.id === id)?.learning ?? null) }}
        onRemove={(id) => run({ type: 'learning.remove', ids: [id] }, translate('rexScreen.learning.removed'))}
      />
      {edited !== null && <LearningDialog learning={edited === 'new' ? null : edited} recap={recap} onClose={() => { setEdited(null) }} />}
    </>
  )
}
