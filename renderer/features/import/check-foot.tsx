import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import css from './check-step.module.css'
import { entering } from './counts.view.ts'
import type { Checking } from './import-stage.ts'

/** What is to be known before importing, and the two ways on. */
export function CheckFoot({ stage, isMapped, onAccept, onBack, onSkip }: {
  readonly stage: Checking
  readonly isMapped: boolean
  readonly onAccept: () => unknown
  readonly onBack: () => unknown
  readonly onSkip: (() => unknown) | null
}) {
  const translate = useTranslate()
  const { check, work, files, draft } = stage
  const isRecalled = files.some(({ remembered }) => remembered.some(({ kind }) => kind === draft.kind))
  const count = check === null ? 0 : entering(check.counts)
  const rejected = check?.counts.rejected ?? 0
  const said = [
    ...(check !== null && count === 0 && rejected === 0 ? [translate('import.nothingToDo')] : []),
    ...(count > 0 && rejected > 0 ? [translate('import.rejectedStay', { count: rejected })] : []),
    ...(isMapped && count > 0 ? [translate(isRecalled ? 'import.recalled' : 'import.remembered')] : []),
  ]
  return (
    <div className={css['foot']}>
      <p>{said.join(' ')}</p>
      <Button onPress={onBack}>{translate('import.back')}</Button>
      {onSkip !== null && <Button onPress={onSkip}>{translate('import.skip')}</Button>}
      <Button look="primary" isDisabled={count === 0 || work === 'checking'} isPending={work === 'saving'} onPress={onAccept}>
        {count === 0 ? translate('import.acceptNothing') : translate('import.accept', { count })}
      </Button>
    </div>
  )
}
