import { parseDate, type CalendarDate } from '@internationalized/date'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import {
  Button, Calendar, CalendarCell, CalendarGrid, DateInput, DatePicker, DateSegment, Dialog, Group, Heading, Popover,
} from 'react-aria-components'
import comboCss from './combo-box.module.css'
import css from './date-field.module.css'
import fieldCss from './field.module.css'
import { FieldLabel, FieldNotes, isWrong, type FieldTexts } from './field-parts.tsx'
import { IconButton } from './icon-button.tsx'
import { useUiWords } from './ui-words.tsx'

export interface DateFieldProps extends FieldTexts {
  /** `YYYY-MM-DD`; `null` when none is set. */
  readonly value: string | null
  /** A whole date, or `null` once emptied. */
  readonly onChange: (date: string | null) => unknown
  readonly min?: string | undefined
  readonly max?: string | undefined
  readonly isDisabled?: boolean | undefined
  readonly autoFocus?: boolean | undefined
}

/** A calendar date: typed part by part in the language's order, or chosen in a month. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, min, max } = props
  const words = useUiWords()
  return (
    <DatePicker<CalendarDate>
      className={fieldCss['field'] ?? ''}
      value={value === null ? null : parseDate(value)}
      onChange={(date) => {
        const next = date === null ? null : date.toString()
        if (next !== value) onChange(next)
      }}
      {...(min === undefined ? {} : { minValue: parseDate(min) })}
      {...(max === undefined ? {} : { maxValue: parseDate(max) })}
      isDisabled={props.isDisabled ?? false}
      isInvalid={isWrong(props)}
      autoFocus={props.autoFocus ?? false}
      shouldForceLeadingZeros
    >
      <FieldLabel {...props} />
      <Group className={comboCss['group'] ?? ''}>
        <DateInput className={`${fieldCss['input'] ?? ''} ${css['input'] ?? ''}`}>
          {(segment) => <DateSegment segment={segment} className={css['segment'] ?? ''} />}
        </DateInput>
        <Button className={comboCss['arrow'] ?? ''} aria-label={words.openCalendar}>
          <CalendarDays size={15} aria-hidden />
        </Button>
      </Group>
      <FieldNotes {...props} />
      <Popover className={css['popover'] ?? ''} offset={4}>
        <Dialog className={css['dialog'] ?? ''}>
          <Calendar>
            <div className={css['head']}>
              <IconButton slot="previous" icon={ChevronLeft} label={words.previousMonth} size="small" />
              <Heading className={css['month'] ?? ''} />
              <IconButton slot="next" icon={ChevronRight} label={words.nextMonth} size="small" />
            </div>
            <CalendarGrid className={css['grid'] ?? ''}>
              {(date) => <CalendarCell date={date} className={css['day'] ?? ''} />}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  )
}
