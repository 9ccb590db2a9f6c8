import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { Slot } from '../../../shared/domain/schedule/slot.ts'
import { formatDate, formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import { handleOfId, namesOf } from './account-label.ts'
import { printDocument } from './print-document.ts'
import { html, type SafeHtml } from './print-escape.ts'

/** Lines left blank for what nobody planned. */
const BLANK_LINES = 8
/** The boxes to fill in by hand: started, ended, viewers, likes, note. */
const BOXES = 5

/** Twenty-two rows to a page: high enough to write in, low enough for fifty slots on three pages. */
const STYLE = `
@page { size: A4 portrait; margin: 11mm 10mm 13mm; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 6mm; margin-bottom: 2mm; }
header h1 { font-size: 15pt; }
.how { margin-bottom: 3mm; font-size: 8.5pt; }
/* Half of a collapsed border stands outside of its table. */
table { width: calc(100% - 0.4mm); table-layout: fixed; }
th, td { padding: 0.8mm 1.2mm; border: 0.2mm solid #8f8879; }
thead th { font-size: 8pt; line-height: 1.15; vertical-align: bottom; }
tbody tr { height: 10.6mm; }
tbody td, tbody th { vertical-align: middle; overflow: hidden; font-size: 8.5pt; line-height: 1.2; font-weight: 400; }
.time { width: 15mm; } .ref { width: 12mm; } .account { width: 30mm; } .at { width: 17mm; } .count { width: 16mm; } .note { width: 22mm; }
td.time { font-size: 10.5pt; font-weight: 600; }
.clip { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden; overflow-wrap: anywhere; }
.two { -webkit-line-clamp: 2; }
.clip b { font-weight: 600; }
tr.head th { height: auto; padding: 2mm 1.2mm 1mm; border: 0; font-size: 10pt; font-weight: 600; }
tbody.blank { break-inside: avoid; }
`

/** The sheet for the corridors (D7): what is planned in the order of the day, boxes to tick by hand, lines for the rest. */
export function printTickSheet(plan: Plan, translate: Translate): string {
  const campaign = campaignOf(plan)
  const title = `${translate('print.ticks.title')} – ${campaign.name}`
  const day = `${formatDate(campaign.day, translate)} · ${translate('print.schedule.zone', { zone: campaign.zone })}`
  const blanks = Array.from({ length: BLANK_LINES }, () => html`<tr><td class="time"></td><td class="ref"></td><td></td><td></td>${boxes()}</tr>`)
  const body = html`<header><h1>${title}</h1><p>${day}</p></header>
<p class="how faint">${translate('print.ticks.how')}</p>
<table>${tableHead(translate)}<tbody>${tickedSlots(plan).map((slot) => slotRow(plan, slot))}</tbody>
<tbody class="blank"><tr class="head"><th colspan="${4 + BOXES}" scope="rowgroup">${translate('print.ticks.improvised')}</th></tr>${blanks}</tbody></table>`
  return printDocument(title, translate.language, STYLE, body)
}

/** What is still planned, in the order of the day; what has no time yet comes last. */
export function tickedSlots(plan: Plan): readonly Slot[] {
  const when = ({ startMinute }: Slot): number => startMinute ?? Number.MAX_SAFE_INTEGER
  return rowsOf(plan.slots).filter(({ state }) => state.kind === 'planned').toSorted((left, right) => when(left) - when(right))
}

function tableHead(translate: Translate): SafeHtml {
  const heads = [
    ['time', translate('print.ticks.time')], ['ref', translate('print.ticks.ref')], ['what', translate('print.ticks.what')],
    ['account', translate('print.page.account')], ['at', translate('print.ticks.startedAt')], ['at', translate('print.ticks.endedAt')],
    ['count', translate('print.ticks.viewers')], ['count', translate('print.ticks.likes')], ['note', translate('print.ticks.note')],
  ] as const
  return html`<thead><tr>${heads.map(([look, head]) => html`<th class="${look}" scope="col">${head}</th>`)}</tr></thead>`
}

function slotRow(plan: Plan, slot: Slot): SafeHtml {
  const time = slot.startMinute === null ? '' : formatTime(slot.startMinute)
  const who = namesOf(plan, slot.participants)
  return html`<tr><td class="time">${time}</td><td class="ref">${slot.ref}</td><th scope="row"><span class="clip two"><b>${slot.title}</b></span><span class="clip">${who}</span></th><td><span class="clip two">${handleOfId(plan, slot.account)}</span></td>${boxes()}</tr>`
}

function boxes(): readonly SafeHtml[] {
  return Array.from({ length: BOXES }, () => html`<td></td>`)
}
