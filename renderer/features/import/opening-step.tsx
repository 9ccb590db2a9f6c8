import { useTranslate } from '../../i18n/language.tsx'
import { Card } from '../../ui/card.tsx'
import { Progress } from '../../ui/progress.tsx'
import css from './file-step.module.css'

/** Files being read; she can stop it, which ends the reading at once. */
export function OpeningStep({ names, onCancel }: { readonly names: readonly string[]; readonly onCancel: () => void }) {
  const translate = useTranslate()
  return (
    <div className={css['narrow']}>
      <Card>
        <Progress label={translate('import.opening', { name: names.join(', ') })} share={null} onCancel={onCancel} />
      </Card>
    </div>
  )
}
