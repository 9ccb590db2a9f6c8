import { useState } from 'react'
import { useTranslate } from '../../i18n/language.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { AccountOfFile } from './questions.view.ts'

const NONE = 'none'
const OTHER = 'other'
/** Apart from the two choices above, whatever an account is called. */
const ofAccount = (name: string): string => `@${name}`

/** Whose figures a file holds that does not say it: an account of the campaign, or one that is typed. */
export function AccountQuestion({ question: { file, isOnly, platform, options }, value, onChange }: {
  readonly question: AccountOfFile
  readonly value: string | null
  readonly onChange: (account: string | null) => void
}) {
  const translate = useTranslate()
  const isKnown = value === null || options.some((option) => option.value === value)
  const [isOther, setIsOther] = useState(!isKnown)
  const choices = [
    { value: NONE, label: translate('import.accountNone') },
    ...options.map((option) => ({ ...option, value: ofAccount(option.value) })),
    { value: OTHER, label: translate('import.accountOther') },
  ]
  return (
    <>
      <Select
        label={platform === null ? translate('import.account') : translate('import.accountFor', { platform: translate(`workbook.platform.${platform}`) })}
        description={isOnly ? (value === null ? translate('import.accountHint') : undefined) : file}
        value={isOther ? OTHER : value === null ? NONE : ofAccount(value)}
        options={choices}
        onChange={(choice) => {
          setIsOther(choice === OTHER)
          if (choice !== OTHER) onChange(choice === NONE ? null : choice.slice(1))
        }}
      />
      {isOther && (
        <TextField
          label={translate('import.accountName')}
          value={isKnown ? '' : value}
          autoFocus
          onCommit={(name) => { onChange(name.trim() === '' ? null : name.trim()) }}
        />
      )}
    </>
  )
}
