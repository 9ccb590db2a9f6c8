import { Copy } from 'lucide-react'
import { useState } from 'react'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { translator } from '../../../shared/i18n/translate.ts'
import { useCopy } from '../../actions/use-export.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import css from './live.module.css'
import type { LiveRow } from './live.view.ts'
import { languageOfMessages, readyMessage } from './ready.view.ts'

interface Props {
  readonly plan: Plan
  /** As they were when it was opened: the list does not move under her hand. */
  readonly rows: readonly LiveRow[]
  readonly onClose: () => void
}

/** What to paste to those who are on next, editable, copied one by one or all at once: M, then Enter copies the first. */
export function ReadyDialog({ plan, rows, onClose }: Props) {
  const translate = useTranslate()
  const copy = useCopy()
  const [messages, setMessages] = useState(() => {
    const words = translator(languageOfMessages(plan))
    return rows.map((row) => readyMessage(plan, row, words))
  })
  const copyAll = async (): Promise<void> => {
    await copy(messages.map(({ text }) => text).join('\n\n'))
    onClose()
  }
  const edit = (key: string, text: string): void => {
    setMessages(messages.map((message) => (message.key === key ? { ...message, text } : message)))
  }
  return (
    <Dialog title={translate('live.readyTitle')} isOpen onClose={onClose} place="wide"
      actions={messages.length > 0 && <Button look="primary" onPress={copyAll}>{translate('live.copyAll', { count: messages.length })}</Button>}>
      <p className={css['soft']}>{translate(messages.length === 0 ? 'live.readyNone' : 'live.readyNote')}</p>
      {messages.map(({ key, title, text }, index) => (
        <div key={key} className={css['message']} lang={languageOfMessages(plan)}>
          <TextArea label={translate('live.readyOne', { title })} value={text} rows={2} onType={(typed) => { edit(key, typed) }} onCommit={() => null} />
          <Button icon={Copy} size="small" name={translate('live.copyOne', { title })} autoFocus={index === 0} onPress={() => copy(text)}>{translate('live.copy')}</Button>
        </div>
      ))}
    </Dialog>
  )
}
