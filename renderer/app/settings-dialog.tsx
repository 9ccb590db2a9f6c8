import { useTranslate } from '../i18n/language.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Select } from '../ui/select.tsx'
import { useSettings } from './settings.ts'
import css from './window.module.css'

/** Language and appearance, for all campaigns. Where the data are, and the version. */
export function SettingsDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const translate = useTranslate()
  const { facts, change } = useSettings()
  return (
    <Dialog title={translate('frame.settings')} isOpen={isOpen} onClose={onClose}>
      <Select
        label={translate('frame.language')}
        value={facts.language}
        options={[
          { value: 'system', label: translate('frame.languageSystem') },
          // A language is named in itself: who reads only that one must find it.
          { value: 'fr', label: 'Français' },
          { value: 'en', label: 'English' },
        ]}
        onChange={(language) => change({ language })}
      />
      <Select
        label={translate('frame.theme')}
        value={facts.theme}
        options={[
          { value: 'system', label: translate('frame.themeSystem') },
          { value: 'light', label: translate('frame.themeLight') },
          { value: 'dark', label: translate('frame.themeDark') },
        ]}
        onChange={(theme) => change({ theme })}
      />
      <p className={css['faint']}>{translate('frame.dataFolder', { folder: facts.dataFolder })}</p>
      <p className={css['faint']}>{translate('frame.version', { version: facts.version })}</p>
    </Dialog>
  )
}
