import { Target } from 'lucide-react'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ObjectiveCard } from './objective-card.tsx'
import css from './objectives.module.css'
import type { ObjectiveCardView } from './objectives.view.ts'

/** The objectives, one under the other, and the line that adds one. */
export function ObjectivesTab({ objectives }: { readonly objectives: readonly ObjectiveCardView[] }) {
  const translate = useTranslate()
  return (
    <div className={css['column']}>
      {objectives.length === 0 && (
        <EmptyState icon={Target} title={translate('objectives.emptyTitle')}>{translate('objectives.emptyText')}</EmptyState>
      )}
      {objectives.map((view) => <ObjectiveCard key={view.row.objective.id} view={view} />)}
      <AddObjective />
    </div>
  )
}

function AddObjective() {
  const translate = useTranslate()
  const run = useRun()
  return (
    <TextField
      label={translate('objectives.addLabel')}
      isLabelHidden
      placeholder={translate('objectives.addPlaceholder')}
      value=""
      onCommit={(text) => (text.trim() === '' ? null : run({ type: 'objective.add', fields: { text: text.trim() } }))}
    />
  )
}
