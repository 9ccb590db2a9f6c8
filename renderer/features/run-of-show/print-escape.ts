/** HTML that is safe to print: made by {@link html} only. */
export interface SafeHtml {
  readonly html: string
}

type Printable = string | number | SafeHtml | readonly SafeHtml[]

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' }
/** What no printed page needs: controls other than tab and line feed, and marks that turn the direction of what follows. */
const CONTROLS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/**
 * A piece of HTML: what is written in the code is markup, whatever is put into it is text.
 *
 * @example html`<td>${slot.title}</td>` // a title `<script>` prints as it is written
 */
export function html(parts: TemplateStringsArray, ...values: readonly Printable[]): SafeHtml {
  return { html: parts.map((part, index) => part + (index < values.length ? printable(values[index] ?? '') : '')).join('') }
}

/** A text as HTML shows it, whole and only as text: inside of an element or of a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replace(CONTROLS, (control) => (control === '\n' || control === '\t' ? control : ''))
    .replace(/[&<>"'`]/gu, (character) => ENTITIES[character] ?? '')
}

function printable(value: Printable): string {
  if (typeof value === 'string') return escapeHtml(value)
  if (typeof value === 'number') return String(value)
  return 'html' in value ? value.html : value.map((piece) => piece.html).join('')
}
