import { useState } from 'react'
import { Card } from '../card.tsx'
import { ComboBox } from '../combo-box.tsx'
import { DateField } from '../date-field.tsx'
import { FormRow } from '../form-row.tsx'
import { NumberField } from '../number-field.tsx'
import { SearchField } from '../search-field.tsx'
import { Select } from '../select.tsx'
import { TextArea } from '../text-area.tsx'
import { TextField } from '../text-field.tsx'
import { TimeField } from '../time-field.tsx'

const PEOPLE = [
  { value: 'a', label: 'Léa Durand', detail: 'Morning host' },
  { value: 'b', label: 'Jean-Luc Morel', detail: 'Journalist, politics' },
  { value: 'c', label: 'Inès Bellamy', isDisabled: true },
]

export function GalleryFields() {
  const [name, setName] = useState('Periscope Day')
  const [brief, setBrief] = useState('Show the cables, then hand over to the singer.')
  const [time, setTime] = useState('9h30')
  const [likes, setLikes] = useState<number | null>(27_000)
  const [day, setDay] = useState<string | null>('2015-04-23')
  const [person, setPerson] = useState<string | null>('a')
  const [search, setSearch] = useState('')
  return (
    <Card title="Fields">
      <FormRow>
        <TextField label="Name" value={name} onCommit={setName} />
        <TextField label="With a description" value="" placeholder="e.g. #periscopeday" description="Shown under the campaign’s name." onCommit={setName} />
        <TextField label="Wrong" value="karim.haddad@example" error="An address ends with a domain, such as example.org." onCommit={setName} />
        <TextField label="Disabled" value="@station" isDisabled onCommit={setName} />
        <TextField label="Read only" value="P-07" isReadOnly onCommit={setName} />
      </FormRow>
      <FormRow>
        <TimeField label="Starts" value={time} onCommit={setTime} />
        <NumberField label="Likes" value={likes} min={0} onCommit={setLikes} />
        <NumberField label="Empty number" value={null} onCommit={setLikes} />
        <DateField label="Day" value={day} onChange={setDay} />
        <DateField label="No date" value={null} onChange={setDay} />
      </FormRow>
      <FormRow>
        <Select label="Participant" value={person} options={PEOPLE} onChange={setPerson} />
        <Select label="Nothing chosen" value={null} placeholder="Choose…" options={PEOPLE} onChange={setPerson} />
        <ComboBox label="Found by typing" value={person} options={PEOPLE} empty="Nobody has that name." onChange={setPerson} />
        <Select label="Wrong" value={person} options={PEOPLE} error="Somebody else has this slot." onChange={setPerson} />
      </FormRow>
      <FormRow>
        <TextArea label="Brief" value={brief} onCommit={setBrief} />
        <SearchField label="Search people" value={search} onChange={setSearch} />
      </FormRow>
    </Card>
  )
}
