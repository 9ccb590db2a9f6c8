import { TriangleAlert } from 'lucide-react'
import { FieldError, Label, Text } from 'react-aria-components'
import css from './field.module.css'

/** The texts around any field, ready to display. */
export interface FieldTexts {
  readonly label: string
  /** The label is spoken but not shown: in a table, or beside an icon that says it. */
  readonly isLabelHidden?: boolean | undefined
  readonly description?: string | undefined
  /** What is wrong with the value and what to do; `null` or nothing when all is well. */
  readonly error?: string | null | undefined
}

export function FieldLabel({ label, isLabelHidden = false }: FieldTexts) {
  return <Label className={(isLabelHidden ? css['hidden'] : css['label']) ?? ''}>{label}</Label>
}

export function FieldNotes({ description, error }: FieldTexts) {
  return (
    <>
      {description !== undefined && description !== '' && (
        <Text slot="description" className={css['description'] ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={css['error'] ?? ''}>
        <TriangleAlert size={13} aria-hidden />
        <span>{error}</span>
      </FieldError>
    </>
  )
}

/** Whether a field's texts say that its value is wrong. */
export function isWrong({ error }: Pick<FieldTexts, 'error'>): boolean {
  return error !== undefined && error !== null && error !== ''
}
