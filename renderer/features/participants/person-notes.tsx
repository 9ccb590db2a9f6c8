import { useTranslate } from '../../i18n/language.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PersonSection, type PersonPartProps } from './person-section.tsx'

/** Her notes, and the columns of her own spreadsheet that no field of ours holds. */
export function PersonNotes({ person, edit }: PersonPartProps) {
  const translate = useTranslate()
  const change = (at: number, text: string): unknown =>
    edit({ custom: person.custom.map((one, index) => (index === at ? { ...one, text } : one)) })
  return (
    <>
      <PersonSection title={translate('person.notes')}>
        <TextArea label={translate('person.notes')} isLabelHidden value={person.notes} onCommit={(notes) => edit({ notes })} />
      </PersonSection>
      {person.custom.length > 0 && (
        <PersonSection title={translate('person.otherColumns')}>
          {person.custom.map(({ header, text }, at) => (
            // A header may come twice; the order of the columns never changes.
            <TextField key={`${header} ${at}`} label={header} value={text} onCommit={(typed) => change(at, typed)} />
          ))}
        </PersonSection>
      )}
    </>
  )
}
