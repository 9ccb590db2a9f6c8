import { BrowserWindow, type Session } from 'electron'
import type { Paper } from '../app/window/desktop-port.ts'

const DATA_PAGE = 'data:text/html;charset=utf-8;base64,'
/** Nothing but the prepared page itself and its own styles: no script, no image or font from anywhere. */
const PRINT_POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`

/** Prints prepared HTML in a hidden window without scripts, network or access to anything, and gives the PDF's bytes. */
export async function printHtml(
  html: string,
  paper: Paper,
  locked: Session,
): Promise<Uint8Array> {
  locked.webRequest.onBeforeRequest((details, answer) => { answer({ cancel: !details.url.startsWith('data:') }) })
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: locked, javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false },
  })
  try {
    await window.loadURL(DATA_PAGE + Buffer.from(`${PRINT_POLICY}${html}`, 'utf8').toString('base64'))
    return await window.webContents.printToPDF({
      pageSize: paper.size,
      landscape: paper.landscape,
      printBackground: true,
      preferCSSPageSize: false,
      generateTaggedPDF: true,
      ...(paper.footer === null ? {} : { displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: footerOf(paper.footer) }),
    })
  } finally {
    window.destroy()
  }
}

/** A footer is a page of its own, without the styles of the one it stands under; Chromium fills in the two numbers. */
function footerOf(text: string): string {
  const safe = text.replace(/[&<>"']/gu, (character) => `&#${String(character.charCodeAt(0))};`)
  return `<div style="width:100%;margin:0 10mm;display:flex;justify-content:space-between;font:8px Inter,Arial,sans-serif;color:#4d4a57"><span>${safe}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`
}
