import { TriangleAlert } from 'lucide-react'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import css from './waiting-tray.module.css'

export interface WhatIfBarProps {
  readonly sentences: readonly string[]
  readonly hasConflict: boolean
  readonly onAccept: () => void
  readonly onGiveUp: () => void
}

/** What a move under way would make of the day, before it is accepted (S6). Heard by screen readers as it changes. */
export function WhatIfBar({ sentences, hasConflict, onAccept, onGiveUp }: WhatIfBarProps) {
  const translate = useTranslate()
  return (
    <div className={css['whatIf']} data-what-if>
      <span role="status" className={classNames(hasConflict && css['trouble'])}>
        {hasConflict && <TriangleAlert size={16} aria-hidden />}
        {sentences.join(' ')}
      </span>
      <Button size="small" onPress={onGiveUp}>{translate('runOfShow.giveUp')}</Button>
      <Button size="small" look="primary" onPress={onAccept}>{translate('runOfShow.accept')}</Button>
    </div>
  )
}
