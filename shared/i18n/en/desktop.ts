import type { desktopFr } from '../fr/desktop.ts'

/** Words of the system's menus and dialogs. */
export const desktopEn = {
  'dialog.chooseSpreadsheets': 'Choose spreadsheets',
  'dialog.spreadsheets': 'Spreadsheets',
  'dialog.allFiles': 'All files',
  'dialog.ended': 'Jour J has to close',
  'dialog.endedWhy':
    'An error of our making (incident {{incident}}). What was shown as “saved” is on this computer. The log is in {{folder}}.',
  'menu.file': 'File',
  'menu.newCampaign': 'New campaign…',
  'menu.import': 'Import…',
  'menu.exportRecap': 'Export the workbook…',
  'menu.settings': 'Settings…',
  'menu.close': 'Close window',
  'menu.quit': 'Quit',
  'menu.edit': 'Edit',
  'menu.undo': 'Undo',
  'menu.redo': 'Redo',
  'menu.cut': 'Cut',
  'menu.copy': 'Copy',
  'menu.paste': 'Paste',
  'menu.selectAll': 'Select all',
  'menu.view': 'View',
  'menu.palette': 'Command palette…',
  'menu.resetZoom': 'Actual size',
  'menu.zoomIn': 'Zoom in',
  'menu.zoomOut': 'Zoom out',
  'menu.fullScreen': 'Full screen',
} as const satisfies Record<keyof typeof desktopFr, string>
