import type { ReactNode } from 'react'
import { DateField } from './date-field.tsx'
import { FormRow } from './form-row.tsx'
import type { Option } from './option.ts'
import { Select } from './select.tsx'
import { TextArea } from './text-area.tsx'

interface Answers<Channel extends string> {
  readonly channel: Channel
  readonly date: string | null
  readonly text: string
}

export interface TouchFieldsProps<Channel extends string> {
  readonly answers: Answers<Channel>
  readonly onAnswer: (given: Partial<Answers<Channel>>) => void
  readonly channels: readonly Option<Channel>[]
  readonly words: { readonly channel: string; readonly date: string; readonly text: string }
  /** A field more in the first row. */
  readonly beside?: ReactNode
  /** Between the first row and what was said. */
  readonly children?: ReactNode
}

/** What every form of a touch asks: by which channel, on which date, what was said. */
export function TouchFields<Channel extends string>({ answers, onAnswer, channels, words, beside, children }: TouchFieldsProps<Channel>) {
  const say = (text: string): void => { onAnswer({ text }) }
  return (
    <>
      <FormRow>
        <Select label={words.channel} value={answers.channel} options={channels} onChange={(channel) => { onAnswer({ channel }) }} />
        <DateField label={words.date} value={answers.date} onChange={(date) => { onAnswer({ date }) }} />
        {beside}
      </FormRow>
      {children}
      <TextArea label={words.text} value={answers.text} onType={say} onCommit={say} />
    </>
  )
}
