import { useState } from 'react'
import { TOUCH_CHANNELS, type Touch } from '../../shared/domain/outreach/touch.ts'
import type { PlainDate } from '../../shared/domain/values/moment.ts'
import { useTranslate } from '../i18n/language.tsx'

/** What every form of a touch asks: by which channel, on which date, what was said. */
interface Answers extends Pick<Touch, 'channel' | 'text'> {
  readonly date: PlainDate | null
}

/** The answers to the form of a touch, its words and choices; `said` is what to save, `null` while the date is missing. */
export function useTouchForm(before: Answers) {
  const translate = useTranslate()
  const [answers, setAnswers] = useState(before)
  const { channel, date, text } = answers
  return {
    said: date === null ? null : { channel, date, text: text.trim() },
    fields: {
      answers,
      onAnswer: (given: Partial<Answers>): void => { setAnswers((known) => ({ ...known, ...given })) },
      channels: TOUCH_CHANNELS.map((value) => ({ value, label: translate(`workbook.channel.${value}`) })),
      words: { channel: translate('outreach.form.channel'), date: translate('outreach.form.date'), text: translate('outreach.form.text') },
    },
  }
}
