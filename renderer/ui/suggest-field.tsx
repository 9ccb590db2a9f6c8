import { ChevronDown } from 'lucide-react'
import { Button, ComboBox, Group, Input, Popover } from 'react-aria-components'
import comboCss from './combo-box.module.css'
import css from './field.module.css'
import { FieldLabel, FieldNotes, isWrong, type FieldTexts } from './field-parts.tsx'
import listCss from './list-box.module.css'
import { isLongList, OptionList } from './option-list.tsx'
import { useDraft, type OnCommit } from './use-draft.ts'

export interface SuggestFieldProps extends FieldTexts {
  readonly value: string
  readonly suggestions: readonly string[]
  /** A suggestion chosen, or what was typed, on blur or Enter. */
  readonly onCommit: OnCommit<string>
  readonly placeholder?: string | undefined
}

/** One line of text with suggestions; any other text is as good. For a closed list, see ComboBox. */
export function SuggestField(props: SuggestFieldProps) {
  const { value, suggestions, onCommit } = props
  const draft = useDraft(value, onCommit)
  return (
    <ComboBox
      className={css['field'] ?? ''}
      defaultItems={suggestions.map((label) => ({ id: label, value: label, label }))}
      // A suggestion is a quick way to type: it counts as chosen while it is what stands in the field.
      value={suggestions.includes(draft.text) ? draft.text : null}
      onChange={(key) => {
        if (typeof key !== 'string') return
        draft.type(key)
        if (key !== value) onCommit(key)
      }}
      inputValue={draft.text}
      onInputChange={draft.type}
      onBlur={draft.commit}
      isInvalid={isWrong(props)}
      validationBehavior="aria"
      // Typing opens the list; a value that came from elsewhere does not.
      menuTrigger={draft.isDraft ? 'input' : 'manual'}
      allowsCustomValue
    >
      <FieldLabel {...props} />
      <Group className={comboCss['group'] ?? ''}>
        <Input
          className={css['input'] ?? ''}
          placeholder={props.placeholder ?? ''}
          data-draft={draft.isDraft ? 'yes' : 'no'}
          spellCheck={false}
          onKeyDownCapture={(event) => {
            draft.forgetOnEscape(event)
            // With a suggestion in focus, Enter takes that one.
            if (event.key === 'Enter' && !event.currentTarget.hasAttribute('aria-activedescendant')) draft.commit()
          }}
        />
        <Button className={comboCss['arrow'] ?? ''}>
          <ChevronDown size={15} aria-hidden />
        </Button>
      </Group>
      <FieldNotes {...props} />
      <Popover className={listCss['popover'] ?? ''} offset={4}>
        <OptionList options={undefined} isLong={isLongList(suggestions)} />
      </Popover>
    </ComboBox>
  )
}
