import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { findConflicts } from '../../../shared/domain/schedule/find-conflicts.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { printDocument } from './print-document.ts'
import { html, type SafeHtml } from './print-escape.ts'
import { GRID_STYLE, printGrid } from './print-grid.ts'
import { scheduleLines, type ScheduleLine } from './schedule-list.view.ts'
import { dayBounds, scheduleRows } from './schedule-rows.view.ts'

const STYLE = `
@page { size: A3 landscape; margin: 10mm; }
header { display: flex; justify-content: space-between; align-items: baseline; margin-bottom: 5mm; }
.list { break-before: page; }
.list th:nth-child(3) { width: 34%; }
.list td:nth-child(-n+2) { white-space: nowrap; }
.trouble { font-weight: 400; }
.time { font-weight: 600; }
${GRID_STYLE}`

/** The run of show to pin up (S9): the grid on A3 landscape, then the same slots in the order of the day. */
export function printSchedule(plan: Plan, translate: Translate): string {
  const campaign = campaignOf(plan)
  const conflicts = findConflicts(plan)
  const title = `${translate('print.schedule.title')} – ${campaign.name}`
  const rows = scheduleRows(plan, 'account', conflicts, translate)
  const lines = scheduleLines(plan, conflicts, translate)
  const head = html`<header><h1>${title}</h1><p>${formatDate(campaign.day, translate)} · ${translate('print.schedule.zone', { zone: campaign.zone })}</p></header>`
  const body = html`${head}${printGrid(rows, dayBounds(plan), translate)}
<section class="list"><h2>${translate('print.schedule.list')}</h2>${listTable(lines, translate)}</section>`
  return printDocument(title, translate.language, STYLE, body)
}

function listTable(lines: readonly ScheduleLine[], translate: Translate): SafeHtml {
  const heads = [
    translate('runOfShow.column.time'), translate('runOfShow.column.lasts'), translate('runOfShow.column.title'),
    translate('runOfShow.field.participants'), translate('runOfShow.field.account'), translate('runOfShow.field.format'),
    translate('runOfShow.field.place'),
  ]
  return html`<table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${lines.map(listRow)}</tbody></table>`
}

function listRow(line: ScheduleLine): SafeHtml {
  const troubles = line.troubles.map((trouble) => html`<div class="trouble">⚠ ${trouble}</div>`)
  const title = line.state === '' ? html`${line.title}` : html`<s>${line.title}</s> (${line.state})`
  return html`<tr><td class="time">${line.time}</td><td>${line.lasts}</td><th scope="row">${title}${troubles}</th><td>${line.people}</td><td>${line.account}</td><td>${line.format}</td><td>${line.place}</td></tr>`
}
