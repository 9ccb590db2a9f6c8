import { useTranslate } from '../../i18n/language.tsx'
import type { LiveAction } from './live-keys.ts'
import { ActionButton } from './live-panel.tsx'
import css from './live.module.css'

interface Props {
  readonly onAct: (action: LiveAction) => unknown
}

/** What concerns no row: the trend, the messages to those who are next and the day typed in afterwards. */
export function LiveToolbar({ onAct }: Props) {
  const translate = useTranslate()
  return (
    <div className={css['tools']} role="group" aria-label={translate('live.tools')}>
      <ActionButton action="ready" onAct={onAct} />
      <ActionButton action="trend" onAct={onAct} />
      <ActionButton action="typeDay" onAct={onAct} />
    </div>
  )
}
