import type { Language } from '../../../shared/i18n/language.ts'
import { escapeHtml, type SafeHtml } from './print-escape.ts'

/** The looks that every printed page shares. No font is fetched: the page is printed without a network or files. */
const BASE = `
* { box-sizing: border-box; }
body { margin: 0; color: #1c1b22; font: 10pt/1.4 Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums; }
h1 { margin: 0; font-size: 19pt; line-height: 1.2; }
h2 { margin: 0 0 2mm; font-size: 13pt; }
p { margin: 0; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 1.4mm 2mm; border-bottom: 0.2mm solid #d8d2c6; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead { display: table-header-group; }
thead th { background: #f3f0ea; font-size: 9pt; }
tr, article { break-inside: avoid; }
.faint { color: #4d4a57; }
.trouble { color: #b3162e; font-weight: 600; }
.keep { white-space: pre-line; }
`

/** A whole page to print, with its own styles. `style` is ours, never data. */
export function printDocument(title: string, language: Language, style: string, body: SafeHtml): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${BASE}${style}</style></head><body>${body.html}</body></html>`
}
