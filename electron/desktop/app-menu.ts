import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Translate } from '../../shared/i18n/translate.ts'

/** The native menu in the interface's language. What is ours goes to the window by name; the rest is the system's. */
export function setAppMenu(translate: Translate, choose: (item: string) => void, isMac: boolean): void {
  const ours = (item: 'newCampaign' | 'import' | 'exportRecap' | 'undo' | 'redo' | 'palette' | 'settings', accelerator?: string): MenuItemConstructorOptions => ({
    id: item,
    label: translate(`menu.${item}`),
    click: () => { choose(item) },
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: translate('menu.file'),
      submenu: [
        ours('newCampaign', 'CmdOrCtrl+N'),
        ours('import', 'CmdOrCtrl+I'),
        ours('exportRecap', 'CmdOrCtrl+E'),
        separator,
        ours('settings', 'CmdOrCtrl+,'),
        separator,
        { role: isMac ? 'close' : 'quit', label: translate(isMac ? 'menu.close' : 'menu.quit') },
      ],
    },
    {
      label: translate('menu.edit'),
      submenu: [
        ours('undo'),
        ours('redo'),
        separator,
        { role: 'cut', label: translate('menu.cut') },
        { role: 'copy', label: translate('menu.copy') },
        { role: 'paste', label: translate('menu.paste') },
        { role: 'selectAll', label: translate('menu.selectAll') },
      ],
    },
    {
      label: translate('menu.view'),
      submenu: [
        ours('palette'),
        separator,
        { role: 'resetZoom', label: translate('menu.resetZoom') },
        { role: 'zoomIn', label: translate('menu.zoomIn') },
        { role: 'zoomOut', label: translate('menu.zoomOut') },
        separator,
        { role: 'togglefullscreen', label: translate('menu.fullScreen') },
      ],
    },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
