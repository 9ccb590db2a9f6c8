/** The look of the printed REX: the paper-and-ink of the screen with the machine's own fonts, for nothing is fetched. */
export const PRINT_STYLES = `
@page { size: A4; margin: 16mm 15mm; }
* { box-sizing: border-box; }
body { margin: 0; color: #1c1b22; font: 10.5pt/1.5 Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; font-variant-numeric: tabular-nums; }
h1 { margin: 0; font-size: 20pt; line-height: 1.2; }
h2 { margin: 0 0 2mm; font-size: 13pt; break-after: avoid; }
header { margin-bottom: 6mm; }
header p { margin: 1mm 0 0; color: #4d4a57; }
section { padding: 4mm 0; border-top: 0.3mm solid #d8d2c6; }
p { margin: 0 0 2mm; overflow-wrap: anywhere; }
.row { display: grid; grid-template-columns: 1fr 58mm; gap: 8mm; align-items: start; }
.stale { padding: 1mm 2mm; border-left: 0.6mm solid #8a5200; color: #8a5200; font-size: 9pt; }
aside { display: grid; gap: 3mm; padding-left: 4mm; border-left: 0.4mm solid #d8d2c6; font-size: 9pt; overflow-wrap: anywhere; }
.figure { break-inside: avoid; }
.value { font-size: 12.5pt; font-weight: 700; line-height: 1.25; }
.asof { color: #66626f; font-size: 8.5pt; }
.refused { margin-left: -4mm; padding-left: 4mm; border-left: 0.6mm solid #c41f38; }
.refused .value { color: #c41f38; font-size: 9.5pt; }
figure { margin: 3mm 0 0; break-inside: avoid; }
figure table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 7.5pt; text-align: center; }
figure td { height: 90px; padding: 0 0.4mm; border-bottom: 0.3mm solid #66626f; vertical-align: bottom; }
figure td div { background: #66626f; border-radius: 1mm 1mm 0 0; }
figure td.trend div { background: #2454c6; }
figure td.trend { border-bottom: 0.9mm solid #2454c6; }
figure th { padding: 0.6mm 0; font-weight: 400; color: #4d4a57; }
figcaption { margin-top: 1mm; color: #4d4a57; font-size: 8.5pt; }
`
