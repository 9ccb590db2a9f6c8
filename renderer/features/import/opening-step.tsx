import { useTranslate } from '../../i18n/language.tsx'
import { Card } from '../../ui/card.tsx'
import { Progress } from '../../ui/progress.tsx'
import css from './file-step.module.css'
import { shareOf, useProgress } from './use-progress.ts'

/** Files being read; she can stop it, which ends the reading at once. */
export function OpeningStep({ names, ticket, onCancel }: { readonly names: readonly string[]; readonly ticket: string; readonly onCancel: () => void }) {
  const translate = useTranslate()
  const progress = useProgress(ticket)
  return (
    <div className={css['narrow']}>
      <Card>
        <Progress label={translate('import.opening', { name: names.join(', ') })} share={shareOf(progress)} onCancel={onCancel} />
      </Card>
    </div>
  )
}
