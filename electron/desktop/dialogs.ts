import { BrowserWindow, clipboard, dialog, session, shell } from 'electron'
import type { Desktop } from '../app/window/desktop-port.ts'
import type { Files } from '../app/ports.ts'
import type { SheetFile } from '../app/ports.ts'
import { ok } from '../../shared/lib/result.ts'
import type { Translate } from '../../shared/i18n/translate.ts'
import { printHtml } from './print-html.ts'

const SPREADSHEETS = ['xlsx', 'xlsm', 'xls', 'xlsb', 'ods', 'csv', 'tsv', 'txt', 'zip', 'html', 'xml']

/** The dialogs, clipboard and printer of the system. Paths stay on this side: the window sees names and tickets. */
export function systemDesktop(files: Files, translate: () => Translate, window: () => BrowserWindow | null): Desktop {
  const written = new Set<string>()
  return {
    chooseSpreadsheets: async () => {
      const chosen = await dialog.showOpenDialog(windowOrThrow(window()), {
        title: translate()('dialog.chooseSpreadsheets'),
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: translate()('dialog.spreadsheets'), extensions: SPREADSHEETS },
          { name: translate()('dialog.allFiles'), extensions: ['*'] },
        ],
      })
      const loaded: SheetFile[] = []
      for (const path of chosen.canceled ? [] : chosen.filePaths) {
        const file = await files.load(path)
        if (!file.ok) return file
        loaded.push(file.value)
      }
      return ok(loaded)
    },
    chooseSave: async (name, extension) => {
      const filters = [{ name: extension.toUpperCase(), extensions: [extension] }]
      const chosen = await dialog.showSaveDialog(windowOrThrow(window()), { defaultPath: name, filters })
      if (chosen.canceled || chosen.filePath === '') return null
      written.add(chosen.filePath)
      return chosen.filePath
    },
    chooseFolder: async () => {
      const chosen = await dialog.showOpenDialog(windowOrThrow(window()), { properties: ['openDirectory', 'createDirectory'] })
      const [folder] = chosen.canceled ? [] : chosen.filePaths
      if (folder === undefined) return null
      written.add(folder)
      return folder
    },
    copy: (text) => { void clipboard.writeText(text) },
    // Only what was just chosen in a dialog of ours is shown: a path from the page opens nothing else.
    showFile: (path) => {
      if (written.has(path)) shell.showItemInFolder(path)
    },
    printPdf: (html, paper) => printHtml(html, paper, session.fromPartition('jour-j-print', { cache: false })),
  }
}

function windowOrThrow(window: BrowserWindow | null): BrowserWindow {
  if (window === null) throw new Error('a dialog without its window')
  return window
}
