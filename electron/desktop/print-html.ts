import { BrowserWindow, type Session } from 'electron'

const DATA_PAGE = 'data:text/html;charset=utf-8;base64,'
/** Nothing but the prepared page itself and its own styles: no script, no image or font from anywhere. */
const PRINT_POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`

/** Prints prepared HTML in a hidden window without scripts, network or access to anything, and gives the PDF's bytes. */
export async function printHtml(
  html: string,
  paper: { readonly size: 'A4' | 'A3'; readonly landscape: boolean },
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
    })
  } finally {
    window.destroy()
  }
}
