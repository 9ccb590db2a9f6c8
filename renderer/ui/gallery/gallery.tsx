import { useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Page } from '../page.tsx'
import { ToggleGroup } from '../toggle-group.tsx'
import { UiWordsProvider, type UiWords } from '../ui-words.tsx'
import { GalleryButtons } from './gallery-buttons.tsx'
import { GalleryFields } from './gallery-fields.tsx'
import { GalleryForms } from './gallery-forms.tsx'
import { GalleryLists } from './gallery-lists.tsx'
import { GalleryOverlays } from './gallery-overlays.tsx'
import { GallerySurfaces } from './gallery-surfaces.tsx'

/** For who builds the window, in development only: in English, outside of the catalogue of messages. */
const WORDS: UiWords = {
  close: 'Close', cancel: 'Cancel', undo: 'Undo', dismiss: 'Dismiss', openCalendar: 'Open the calendar',
  previousMonth: 'Previous month', nextMonth: 'Next month', notifications: 'Messages', chooseRow: 'Choose',
  chooseAllRows: 'Choose all rows',
  whereFrom: ': where from',
  showNext: (count: number) => `Show the next ${String(count)}`,
  notShown: (count: number) => `${String(count)} more are not shown.`,
}

type Theme = 'system' | 'light' | 'dark'

/** Every component in every state. */
export function Gallery() {
  const [theme, setTheme] = useState<Theme>('system')
  return (
    <I18nProvider locale="en-GB">
      <UiWordsProvider words={WORDS}>
        <main style={{ height: '100%' }}>
        <Page title="Gallery" subtitle="every component, every state" actions={<ThemeChoice theme={theme} onChange={setTheme} />}>
          <GalleryButtons />
          <GalleryFields />
          <GalleryForms />
          <GallerySurfaces />
          <GalleryLists />
          <GalleryOverlays />
        </Page>
        </main>
      </UiWordsProvider>
    </I18nProvider>
  )
}

function ThemeChoice({ theme, onChange }: { readonly theme: Theme; readonly onChange: (theme: Theme) => void }) {
  const choose = (next: Theme): void => {
    onChange(next)
    if (next === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = next
  }
  return (
    <ToggleGroup
      label="Theme"
      value={theme}
      options={[{ value: 'system', label: 'System' }, { value: 'light', label: 'Light' }, { value: 'dark', label: 'Dark' }]}
      onChange={choose}
    />
  )
}
