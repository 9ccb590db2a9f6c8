import { useState } from 'react'
import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { FormDialog } from '../form-dialog.tsx'
import { FormRow } from '../form-row.tsx'
import { ImageField, type Picture } from '../image-field.tsx'
import { KeptDateField } from '../kept-date-field.tsx'
import { ParsedField } from '../parsed-field.tsx'
import { PickMany } from '../pick-many.tsx'
import { SuggestField } from '../suggest-field.tsx'
import { TextField } from '../text-field.tsx'
import { TouchFields } from '../touch-fields.tsx'

const PEOPLE = [{ value: 'a', label: 'Léa Durand' }, { value: 'b', label: 'Jean-Luc Morel' }, { value: 'c', label: 'Inès Bellamy' }] as const
const CHANNELS = [{ value: 'mail', label: 'E-mail' }, { value: 'phone', label: 'Phone' }] as const
const DRAWN = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="80" height="50"%3E%3Crect width="80" height="50" fill="gray"/%3E%3C/svg%3E'
const PICTURES: readonly (readonly [label: string, picture: Picture])[] = [
  ['No image', { kind: 'none' }],
  ['On its way', { kind: 'loading' }],
  ['Shown', { kind: 'shown', url: DRAWN, description: 'A grey rectangle' }],
  ['Missing', { kind: 'trouble', text: 'The image is no longer beside the campaign.' }],
]
const IMAGE_WORDS = { choose: 'Choose an image', replace: 'Replace', remove: 'Remove', enlarge: 'Enlarge', broken: 'This image cannot be shown.' }

/** Fields that are made of others, and the dialog of a form. */
export function GalleryForms() {
  const [day, setDay] = useState<string | null>('2015-04-23')
  const [length, setLength] = useState(2)
  const [chosen, setChosen] = useState<readonly (typeof PEOPLE)[number]['value'][]>(['a'])
  const [team, setTeam] = useState('Morning')
  const [answers, setAnswers] = useState<{ readonly channel: 'mail' | 'phone'; readonly date: string | null; readonly text: string }>({ channel: 'mail', date: null, text: '' })
  const [isOpen, setOpen] = useState(false)
  const close = (): void => { setOpen(false) }
  return (
    <Card title="Forms" actions={<Button onPress={() => { setOpen(true) }}>Form dialog</Button>}>
      <FormRow>
        <KeptDateField label="Kept when it is left" value={day} onCommit={setDay} />
        <ParsedField label="Minutes, read from words" value={String(length)} wrong="A number of minutes, such as 2." onCommit={setLength}
          parse={(text) => (/^\d+$/u.test(text) ? { value: Number(text) } : null)} />
        <SuggestField label="With suggestions" value={team} suggestions={['Morning', 'Evening', 'Sport']} onCommit={setTeam} />
      </FormRow>
      <PickMany label="Several people" options={PEOPLE} chosen={chosen} onChange={setChosen} placeholder="Add somebody" empty="Nobody else." removeLabel={(label) => `Remove ${label}`} />
      <TouchFields answers={answers} onAnswer={(given) => { setAnswers({ ...answers, ...given }) }} channels={CHANNELS} words={{ channel: 'Channel', date: 'Date', text: 'What was said' }} />
      <FormRow>
        {PICTURES.map(([label, picture]) => (
          <ImageField key={label} label={label} hint="Paste, drop or choose." picture={picture} words={IMAGE_WORDS} onTake={() => undefined} onRemove={() => undefined} />
        ))}
        <ImageField label="Being kept" hint="Paste, drop or choose." picture={{ kind: 'none' }} words={IMAGE_WORDS} isPending onTake={() => undefined} onRemove={() => undefined} />
      </FormRow>
      <FormDialog title="Add a slot" isOpen={isOpen} onClose={close} submitLabel="Add" canSubmit={team !== ''} onSubmit={close}>
        <TextField label="Title" value={team} autoFocus onType={setTeam} onCommit={setTeam} />
      </FormDialog>
    </Card>
  )
}
