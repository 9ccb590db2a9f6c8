import { extname, join, normalize, sep } from 'node:path'

/** The window's own origin. Nothing is loaded from anywhere else. */
export const APP_SCHEME = 'app'
const HOST = 'jour-j'
export const APP_ORIGIN = `${APP_SCHEME}://${HOST}`

/** What is served, by extension: nothing else is, whatever lies in the folder. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** The file that an address of ours names; `null` for another host, a type we do not serve or a way out of the folder. */
export function fileFor(address: string, folder: string): string | null {
  if (!URL.canParse(address)) return null
  const { host, pathname, protocol } = new URL(address)
  if (host !== HOST || protocol !== `${APP_SCHEME}:`) return null
  const path = decoded(pathname)
  if (path === null || path.includes('\0') || path.includes('\\')) return null
  const file = normalize(join(folder, path === '/' ? '/index.html' : path))
  return file.startsWith(folder + sep) && Object.hasOwn(CONTENT_TYPES, extname(file)) ? file : null
}

/** Whether a message comes from our own page in its main frame: the only sender that calls are answered to. */
export function isOurPage(frame: { readonly url: string; readonly parent: unknown } | null): boolean {
  return frame !== null && frame.parent === null && URL.canParse(frame.url) && frame.url.startsWith(`${APP_ORIGIN}/`)
}

/** Whether a request may set out at all: our own files, what the page itself made, and the developer tools. */
export function isOurRequest(url: string): boolean {
  const { protocol } = new URL(url)
  return protocol === `${APP_SCHEME}:` || protocol === 'devtools:' || protocol === 'blob:' || url.startsWith('data:image/')
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    // A broken escape names no file.
    return null
  }
}
