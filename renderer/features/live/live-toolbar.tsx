import { useTranslate } from '../../i18n/language.tsx'
import { Switch } from '../../ui/switch.tsx'
import type { LiveAction } from './live-keys.ts'
import { ActionButton } from './live-panel.tsx'
import css from './live.module.css'

interface Props {
  readonly hasKeys: boolean
  readonly onKeys: (hasKeys: boolean) => void
  readonly onAct: (action: LiveAction) => unknown
}

/** What concerns no row: the trend, the messages to those who are next, the day typed in afterwards, and whether single keys are heard. */
export function LiveToolbar({ hasKeys, onKeys, onAct }: Props) {
  const translate = useTranslate()
  return (
    <div className={css['tools']} role="group" aria-label={translate('live.tools')}>
      <ActionButton action="ready" onAct={onAct} />
      <ActionButton action="trend" onAct={onAct} />
      <ActionButton action="typeDay" onAct={onAct} />
      <span className={css['toolsEnd']}>
        <Switch label={translate('live.keys')} isSelected={hasKeys} onChange={onKeys} />
      </span>
    </div>
  )
}
