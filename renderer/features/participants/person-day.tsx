import { useState } from 'react'
import type { MinuteWindow } from '../../../shared/domain/values/moment.ts'
import { windowsOf } from '../../../shared/sheets/values/parse-windows.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PersonSection, type PersonPartProps } from './person-section.tsx'
import { readAvailability } from './read-typed.ts'
import { writeWindows } from './roster.view.ts'

/** When they can stream, when they are on air, what they wish. Times are typed as people write them. */
export function PersonDay({ person, edit }: PersonPartProps) {
  const translate = useTranslate()
  const wished = person.wished.length > 0
    ? translate('person.wishedAs', { windows: writeWindows(person.wished) })
    : translate('person.wishedNot')
  return (
    <PersonSection title={translate('person.theDay')}>
      <WindowsField
        label={translate('participants.column.availability')} windows={person.availability} onCommit={(availability) => edit({ availability })}
      />
      <WindowsField
        label={translate('person.onAir')} description={translate('person.onAirHint')} windows={person.onAir} onCommit={(onAir) => edit({ onAir })}
      />
      <TextField
        label={translate('person.wishedTime')} value={person.wishedTime} description={person.wishedTime === '' ? undefined : wished}
        onCommit={(text) => edit({ wishedTime: text.trim(), wished: windowsOf(text) ?? [] })}
      />
      <TextField label={translate('person.cannotTakePart')} value={person.cannotTakePart} onCommit={(text) => edit({ cannotTakePart: text.trim() })} />
    </PersonSection>
  )
}

function WindowsField({ label, description, windows, onCommit }: {
  readonly label: string
  readonly description?: string
  readonly windows: readonly MinuteWindow[]
  readonly onCommit: (windows: readonly MinuteWindow[]) => unknown
}) {
  const translate = useTranslate()
  const [wrong, setWrong] = useState<string | null>(null)
  const take = (typed: string): unknown => {
    const read = readAvailability(typed, translate)
    setWrong(read.ok ? null : read.error)
    return read.ok ? onCommit(read.value) : undefined
  }
  return (
    <TextField
      label={label} description={description} value={writeWindows(windows)} placeholder="9h-12h, 14h-18h" error={wrong} onCommit={take}
      onType={() => { setWrong(null) }}
    />
  )
}
