import { useState } from 'react'
import { useGo, useRoute } from '../actions/route.ts'
import { useExport } from '../actions/use-export.ts'
import { useRedo, useUndo } from '../actions/use-run.ts'
import { useChooseFiles } from '../actions/use-take-files.ts'
import { DictionaryDialog } from '../features/origin/dictionary-dialog.tsx'
import { OriginDialog } from '../features/origin/origin-dialog.tsx'
import { HeaderToolsContext } from '../ui/header-tools.ts'
import { DropAnywhere } from './drop-anywhere.tsx'
import { Palette } from './palette.tsx'
import { Screen } from './screen.tsx'
import { SettingsDialog } from './settings-dialog.tsx'
import { Sidebar } from './sidebar.tsx'
import { UndoRedo } from './undo-redo.tsx'
import { useMenuChoices } from './use-menu-choices.ts'
import { useShortcuts } from './use-shortcuts.ts'
import css from './window.module.css'

type Over = 'nothing' | 'palette' | 'settings'

/** The window of an open campaign: its sidebar, a screen, and what lies over them. */
export function CampaignWindow() {
  const go = useGo()
  const route = useRoute()
  const [over, setOver] = useState<Over>('nothing')
  const choose = useChooseFiles()
  const exportAs = useExport()
  const undo = useUndo()
  const redo = useRedo()
  const actions = {
    undo,
    redo,
    palette: () => { setOver('palette') },
    settings: () => { setOver('settings') },
    import: choose,
    exportRecap: () => exportAs('recap'),
    newCampaign: () => { go({ screen: 'campaigns', isNew: true }) },
    allCampaigns: () => { go({ screen: 'campaigns' }) },
  }
  useMenuChoices(actions)
  useShortcuts({ ...actions, go: (screen) => { go({ screen }) } })
  const close = (): void => { setOver('nothing') }
  return (
    <HeaderToolsContext value={<UndoRedo />}>
      <div className={css['window']}>
        <Sidebar current={route.screen} actions={actions} />
        <main className={css['main']} id="screen" tabIndex={-1}>
          <Screen route={route} />
        </main>
      </div>
      <DropAnywhere />
      <Palette isOpen={over === 'palette'} onClose={close} actions={actions} />
      <SettingsDialog isOpen={over === 'settings'} onClose={close} />
      <OriginDialog />
      <DictionaryDialog />
    </HeaderToolsContext>
  )
}
