import type { ImportCheck } from '../../../shared/contract/answers.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import css from './check-step.module.css'
import { clockQuestions, withOffset } from './clock.view.ts'
import type { ImportDraft } from './import-draft.ts'

/** Files whose times seem to be off: what speaks for it, and the two answers. Nothing is moved before she says so. */
export function ClockNotices({ check, draft, onChange }: {
  readonly check: ImportCheck
  readonly draft: ImportDraft
  readonly onChange: (change: (draft: ImportDraft) => ImportDraft) => void
}) {
  const translate = useTranslate()
  return clockQuestions(check, draft, translate).map(({ file, isOpen, text, answers }) => (
    <Notice
      key={file}
      look={isOpen ? 'warning' : 'done'}
      isLive
    >
      <bdi>{text}</bdi>
      <div className={css['answers']}>
        {answers.map(({ label, offsetMinutes }) => (
          <Button key={offsetMinutes} look={isOpen ? 'secondary' : 'link'} size="small" name={`${label} (${file})`} onPress={() => { onChange((before) => withOffset(before, file, offsetMinutes)) }}>
            {label}
          </Button>
        ))}
      </div>
    </Notice>
  ))
}
