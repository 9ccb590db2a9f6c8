import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol, type Session } from 'electron'

/** The window's own origin. Nothing is loaded from anywhere else. */
export const APP_SCHEME = 'app'
export const APP_ORIGIN = `${APP_SCHEME}://jour-j`

/** Everything refused, then our own files allowed; styles may be inline (react-aria places its popovers so). */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Must be called before the app is ready: the scheme is standard and secure, and nothing else is privileged. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built window from a folder, and nothing outside of it. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle(APP_SCHEME, async (request) => {
    const file = fileFor(request.url, folder)
    if (file === null || request.method !== 'GET') return refused(404)
    const bytes = await readFile(file).catch(() => null)
    if (bytes === null) return refused(404)
    return new Response(new Uint8Array(bytes), { headers: { ...HEADERS, 'Content-Type': CONTENT_TYPES[extname(file)] ?? '' } })
  })
}

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** The file that an address of ours names; `null` for another host, a type we do not serve or a way out of the folder. */
export function fileFor(address: string, folder: string): string | null {
  if (!URL.canParse(address)) return null
  const { host, pathname, origin } = new URL(address)
  if (host !== 'jour-j' || !(origin === APP_ORIGIN || origin === 'null')) return null
  const path = decoded(pathname)
  if (path === null || path.includes('\0') || path.includes('\\')) return null
  const file = normalize(join(folder, path === '/' ? '/index.html' : path))
  return file.startsWith(folder + sep) && Object.hasOwn(CONTENT_TYPES, extname(file)) ? file : null
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    // A broken escape names no file.
    return null
  }
}

function refused(status: number): Response {
  return new Response(null, { status, headers: HEADERS })
}
