import { BookOpen, CloudUpload, FileSpreadsheet, LayoutList, Plus, Redo2, Settings, Undo2, type LucideIcon } from 'lucide-react'
import { useState } from 'react'
import { Autocomplete, Dialog, Menu, MenuItem, Modal, ModalOverlay } from 'react-aria-components'
import { SCREENS, useGo } from '../actions/route.ts'
import { useDictionary } from '../actions/use-origin.ts'
import { useTranslate } from '../i18n/language.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { SearchField } from '../ui/search-field.tsx'
import type { FrameActions } from './frame-actions.ts'
import css from './palette.module.css'
import { paletteEntries, type PaletteEntry } from './palette.view.ts'
import { SCREEN_ICONS } from './screen-icons.ts'
import { SCREEN_PAGES } from './screens.ts'
import { useSettings } from './settings.ts'

interface Entry extends PaletteEntry {
  readonly icon: LucideIcon
  readonly choose: () => unknown
}

interface Props {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly actions: FrameActions
}

/** Every screen and action by its name: Ctrl+K, some letters, Enter. */
export function Palette({ isOpen, onClose, actions }: Props) {
  return (
    <ModalOverlay className={css['veil'] ?? ''} isOpen={isOpen} isDismissable onOpenChange={(open) => { if (!open) onClose() }}>
      <Modal className={css['modal'] ?? ''}>
        <PaletteDialog onClose={onClose} actions={actions} />
      </Modal>
    </ModalOverlay>
  )
}

function PaletteDialog({ onClose, actions }: Omit<Props, 'isOpen'>) {
  const translate = useTranslate()
  const all = useEntries(actions)
  const [typed, setTyped] = useState('')
  const entries = paletteEntries(all, typed)
  return (
    <Dialog className={css['dialog'] ?? ''} aria-label={translate('frame.palette')}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <div className={css['search']}>
          <SearchField label={translate('frame.palette')} autoFocus />
        </div>
        {/* The keys move in the list while the focus stays in the field; by itself it can be scrolled too. */}
        <div className={css['scroll']} tabIndex={0} role="group" aria-label={translate('frame.palette')}>
          <Menu
            className={css['list'] ?? ''}
            aria-label={translate('frame.palette')}
            items={entries}
            dependencies={[entries]}
            renderEmptyState={() => <div className={css['empty']}>{translate('frame.paletteNothing')}</div>}
            onAction={(id) => {
              onClose()
              all.find((entry) => entry.id === id)?.choose()
            }}
          >
            {(entry) => (
              <MenuItem id={entry.id} textValue={entry.label} className={css['item'] ?? ''}>
                <entry.icon size={16} aria-hidden />
                <span className={css['label']}>{entry.label}</span>
                {entry.keys !== undefined && <Kbd>{entry.keys}</Kbd>}
              </MenuItem>
            )}
          </Menu>
        </div>
      </Autocomplete>
    </Dialog>
  )
}

function useEntries(actions: FrameActions): readonly Entry[] {
  const translate = useTranslate()
  const go = useGo()
  const openDictionary = useDictionary()
  const { facts } = useSettings()
  const key = facts.platform === 'darwin' ? '⌘' : 'Ctrl+'
  const screens = SCREENS.flatMap((screen, index): readonly Entry[] => {
    if (screen === 'compare' && SCREEN_PAGES.compare === undefined) return []
    const keys = index < 9 ? { keys: `${key}${index + 1}` } : {}
    return [{ id: screen, label: translate(`screen.${screen}`), icon: SCREEN_ICONS[screen], choose: () => { go({ screen }) }, ...keys }]
  })
  return [
    ...screens,
    { id: 'do.import', label: translate('frame.import'), icon: CloudUpload, choose: actions.import, keys: `${key}I` },
    { id: 'do.export', label: translate('frame.exportRecap'), icon: FileSpreadsheet, choose: actions.exportRecap, keys: `${key}E` },
    { id: 'do.dictionary', label: translate('dictionary.open'), icon: BookOpen, choose: openDictionary },
    { id: 'do.undo', label: translate('ui.undo'), icon: Undo2, choose: actions.undo, keys: `${key}Z` },
    { id: 'do.redo', label: translate('ui.redo'), icon: Redo2, choose: actions.redo, keys: facts.platform === 'darwin' ? '⇧⌘Z' : 'Ctrl+Y' },
    { id: 'do.all', label: translate('frame.allCampaigns'), icon: LayoutList, choose: actions.allCampaigns },
    { id: 'do.new', label: translate('menu.newCampaign'), icon: Plus, choose: actions.newCampaign, keys: `${key}N` },
    { id: 'do.settings', label: translate('frame.settings'), icon: Settings, choose: actions.settings, keys: `${key},` },
  ]
}
