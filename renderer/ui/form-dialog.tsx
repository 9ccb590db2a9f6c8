import { useId, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { Dialog, type DialogProps } from './dialog.tsx'
import { useUiWords } from './ui-words.tsx'

export interface FormDialogProps extends Omit<DialogProps, 'actions'> {
  /** What the main button says: "Create the campaign". */
  readonly submitLabel: string
  readonly onSubmit: () => unknown
  /** Something needed is not filled in yet. */
  readonly canSubmit?: boolean | undefined
  readonly isPending?: boolean | undefined
  /** Before the two buttons: a way to remove what is edited. */
  readonly extra?: ReactNode
}

/** Fields that are answered together: Enter in any of them (Ctrl+Enter in a long text) does what the main button does, Escape gives up. */
export function FormDialog(props: FormDialogProps) {
  const { submitLabel, onSubmit, canSubmit = true, isPending = false, extra, children, ...dialog } = props
  const words = useUiWords()
  const id = useId()
  const submit = (): void => { if (canSubmit && !isPending) onSubmit() }
  // The parts of a date are no inputs, and keep Enter to themselves: it is heard before them. Where Enter begins a line, Ctrl+Enter answers.
  const submitFromPart = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof Element)) return
    const isChord = event.ctrlKey || event.metaKey
    if (event.target.matches('[role="spinbutton"]') || (isChord && event.target.matches('textarea'))) submit()
  }
  return (
    <Dialog
      {...dialog}
      actions={
        <>
          {extra}
          <Button onPress={dialog.onClose}>{words.cancel}</Button>
          <Button look="primary" isDisabled={!canSubmit} isPending={isPending} onPress={submit}>{submitLabel}</Button>
        </>
      }
    >
      {/* What is wrong is said by the fields in her language; the browser's own rules would keep Enter back without a word. */}
      <form id={id} style={{ display: 'contents' }} noValidate onSubmit={(event) => { event.preventDefault(); submit() }} onKeyDownCapture={submitFromPart}>
        {children}
        {/* Enter in a field needs a submit button inside of the form; the one she sees stands below it. */}
        <button type="submit" hidden tabIndex={-1} />
      </form>
    </Dialog>
  )
}
