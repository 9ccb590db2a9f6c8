import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { protocol, type Session } from 'electron'
import { APP_SCHEME, CONTENT_TYPES, fileFor } from './app-address.ts'

/** Everything refused, then our own files allowed; styles may be inline (react-aria places its popovers so). */
const CONTENT_SECURITY_POLICY = [
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

function refused(status: number): Response {
  return new Response(null, { status, headers: HEADERS })
}
