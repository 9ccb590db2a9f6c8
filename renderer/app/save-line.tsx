import { TriangleAlert } from 'lucide-react'
import { describeError } from '../../shared/i18n/describe-error.ts'
import { formatTime } from '../../shared/i18n/format.ts'
import type { Translate } from '../../shared/i18n/translate.ts'
import { usePlanStore, type SaveState } from '../api/plan-store.ts'
import { useTranslate } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import css from './sidebar.module.css'

/** Whether what is on the screen is on the disk: "saved" is said only of what has been flushed to it. */
export function SaveLine() {
  const translate = useTranslate()
  const save = usePlanStore((state) => state.save)
  const hasFailed = save.kind === 'notSaved'
  return (
    <div className={classNames(css['save'], css[save.kind])}>
      {hasFailed ? <TriangleAlert size={14} aria-hidden /> : <span className={css['dot']} aria-hidden />}
      <span className={css['saveText']} role="status">{saveText(save, translate)}</span>
      {hasFailed && <Button size="small" look="danger" onPress={save.again}>{translate('frame.tryAgain')}</Button>}
    </div>
  )
}

function saveText(save: SaveState, translate: Translate): string {
  switch (save.kind) {
    case 'saving':
      return translate('frame.saving')
    case 'notSaved':
      return `${translate('frame.notSaved')}. ${describeError(save.error, translate)}`
    case 'saved':
      return save.at === null ? translate('frame.saved') : translate('frame.savedAt', { time: wallTime(save.at) })
  }
}

/** By the clock of this computer: it is about this computer. */
function wallTime(instant: string): string {
  const date = new Date(instant)
  return formatTime(date.getHours() * 60 + date.getMinutes())
}
