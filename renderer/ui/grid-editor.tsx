import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Button, Popover, Select, SelectValue } from 'react-aria-components'
import type { GridEdit } from './grid-column.ts'
import listCss from './list-box.module.css'
import { OptionList } from './option-list.tsx'
import css from './virtual-grid.module.css'

/** How an edit was left: `down` by Enter, `next` and `back` by Tab, `stay` by Escape or by going elsewhere. */
export type EditEnd = 'stay' | 'down' | 'next' | 'back'

interface EditorProps<Edit> {
  readonly label: string
  readonly edit: Edit
  readonly onEnd: (how: EditEnd) => void
}

/** One line of text in a cell: Enter, Tab or going elsewhere commits it; Escape forgets it. */
export function GridTextEditor({ label, edit, typed, onEnd }: EditorProps<Extract<GridEdit, { kind: 'text' }>> & {
  /** The key that began the edit: it takes the place of what was there. */
  readonly typed: string | null
}) {
  const input = useRef<HTMLInputElement>(null)
  const isOver = useRef(false)
  const [wrong, setWrong] = useState<string | null>(null)
  useLayoutEffect(() => {
    input.current?.focus()
    if (typed === null) input.current?.select()
  }, [typed])

  const end = (how: EditEnd): void => {
    isOver.current = true
    onEnd(how)
  }
  const commit = (how: EditEnd): void => {
    if (isOver.current) return
    const text = input.current?.value.trim() ?? ''
    const trouble = text === edit.value ? null : edit.commit(text)
    if (trouble === null) end(how)
    else setWrong(trouble)
  }
  const hear = (event: KeyboardEvent): void => {
    // The grid's own keys are letters here. While an accent is being composed, Enter belongs to the composition.
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const how = event.key === 'Enter' ? 'down' : event.key === 'Tab' ? (event.shiftKey ? 'back' : 'next') : null
    if (how !== null) {
      event.preventDefault()
      commit(how)
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      end('stay')
    }
  }
  return (
    <>
      <input
        ref={input}
        className={css['input']}
        aria-label={label}
        aria-invalid={wrong !== null}
        aria-description={wrong ?? undefined}
        defaultValue={typed ?? edit.value}
        spellCheck={false}
        autoComplete="off"
        onKeyDown={hear}
        onInput={() => { setWrong(null) }}
        onBlur={() => { commit('stay') }}
      />
      {wrong !== null && <div className={css['wrong']} role="alert">{wrong}</div>}
    </>
  )
}

/** A choice in a cell: its list opens at once. */
export function GridChoiceEditor({ label, edit, onEnd }: EditorProps<Extract<GridEdit, { kind: 'choice' }>>) {
  return (
    <Select
      className={css['choice'] ?? ''}
      aria-label={label}
      defaultOpen
      defaultValue={edit.value}
      onChange={(key) => { if (key !== edit.value) edit.commit(String(key)) }}
      onOpenChange={(isOpen) => { if (!isOpen) onEnd('stay') }}
    >
      <Button className={css['input'] ?? ''} autoFocus><SelectValue /></Button>
      <Popover className={listCss['popover'] ?? ''} offset={4}>
        <OptionList options={edit.options} />
      </Popover>
    </Select>
  )
}
