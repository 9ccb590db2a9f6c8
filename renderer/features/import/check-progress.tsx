import { formatNumber } from '../../../shared/i18n/format.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Progress } from '../../ui/progress.tsx'
import { shareOf, useProgress } from './use-progress.ts'

/** So many rows are checked in the blink of an eye: a bar would only flicker over the rows that are shown already. */
const QUICK_ROWS = 5_000

/** Rows being checked, counted; she can stop it, which ends the reader at once. */
export function CheckProgress({ session, isFirst, onCancel }: {
  readonly session: string
  /** Nothing is shown yet: there is a bar in any case. */
  readonly isFirst: boolean
  readonly onCancel: () => unknown
}) {
  const translate = useTranslate()
  const progress = useProgress(session)
  const share = shareOf(progress)
  if (!isFirst && progress.of <= QUICK_ROWS) return null
  const [done, of] = [formatNumber(progress.done, translate), formatNumber(progress.of, translate)]
  return (
    <Progress
      label={translate('import.checking')}
      share={share}
      count={share === null ? undefined : translate('import.rowsChecked', { done, of })}
      onCancel={onCancel}
    />
  )
}
