import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { Participant } from '../../../shared/domain/roster/participant.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import type { Slot } from '../../../shared/domain/schedule/slot.ts'
import { formatDate, formatDuration, formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowOf, rowsOf } from '../../../shared/lib/table.ts'
import { accountLabel, namesOf } from './account-label.ts'
import { printDocument } from './print-document.ts'
import { html, type SafeHtml } from './print-escape.ts'
import { formatLabel } from './slot-format.ts'

const STYLE = `
@page { size: A4 portrait; margin: 16mm; }
.page { break-after: page; }
.page:last-child { break-after: auto; }
.page > header { margin-bottom: 8mm; padding-bottom: 4mm; border-bottom: 0.5mm solid #1c1b22; }
article { margin-bottom: 5mm; padding: 4mm 5mm; border: 0.3mm solid #8f8879; border-radius: 2mm; }
article h2 { display: flex; gap: 4mm; }
article h2 b { font-size: 16pt; line-height: 1.1; }
article h2 small { font-weight: 400; }
dl { display: flex; flex-wrap: wrap; gap: 1mm 8mm; margin: 0; }
dl div { display: flex; gap: 2mm; min-width: 0; }
dt { color: #4d4a57; }
dd { margin: 0; overflow-wrap: anywhere; }
`

/** One page for each person with a slot, and for who is confirmed without one yet: when, where, from which account, what (H1). */
export function printPages(plan: Plan, translate: Translate): string {
  const campaign = campaignOf(plan)
  const held = slotsByPerson(plan)
  const people = rowsOf(plan.participants).filter((person) => held.has(person.id) || person.status === 'confirmed')
  const pages = people.map((person) => personPage(plan, person, held.get(person.id) ?? [], translate))
  return printDocument(campaign.name, translate.language, STYLE, html`${pages}`)
}

function slotsByPerson(plan: Plan): ReadonlyMap<string, readonly Slot[]> {
  const held = new Map<string, Slot[]>()
  const when = (slot: Slot): number => slot.startMinute ?? Number.POSITIVE_INFINITY
  const planned = rowsOf(plan.slots).filter((slot) => slot.state.kind === 'planned')
  for (const slot of [...planned].sort((a, b) => (when(a) === when(b) ? 0 : when(a) - when(b)))) {
    for (const id of slot.participants) held.set(id, [...(held.get(id) ?? []), slot])
  }
  return held
}

function personPage(plan: Plan, person: Participant, slots: readonly Slot[], translate: Translate): SafeHtml {
  const campaign = campaignOf(plan)
  const contact = [person.email, person.phone].filter((part) => part !== '').join(' · ')
  const who = [person.role, person.team].filter((part) => part !== '').join(' · ')
  const day = `${campaign.name} · ${formatDate(campaign.day, translate)} · ${translate('print.schedule.zone', { zone: campaign.zone })}`
  const count = slots.length === 0 ? translate('print.page.noSlot') : translate('print.page.slots', { count: slots.length })
  const hashtags = campaign.hashtags.length === 0 ? html`` : html`<p>${translate('print.page.hashtags', { hashtags: campaign.hashtags.join(' ') })}</p>`
  const reach = contact === '' ? html`` : html`<p>${translate('print.page.contact', { contact })}</p>`
  return html`<section class="page"><header><p class="faint">${day}</p><h1>${printName(person)}</h1><p>${who}</p>${reach}${hashtags}<p>${count}</p></header>
${slots.map((slot) => slotCard(plan, person, slot, translate))}</section>`
}

function slotCard(plan: Plan, person: Participant, slot: Slot, translate: Translate): SafeHtml {
  const account = slot.account === null ? undefined : rowOf(plan.accounts, slot.account)
  const time = slot.startMinute === null ? translate('print.page.toPlace') : formatTime(slot.startMinute)
  const facts = [
    [translate('print.page.account'), account === undefined ? '' : accountLabel(account, translate)],
    [translate('print.page.place'), slot.place],
    [translate('print.page.format'), formatLabel(slot.format, translate)],
    [translate('print.page.with'), namesOf(plan, slot.participants.filter((id) => id !== person.id))],
    [translate('print.page.brief'), slot.brief],
  ] as const
  const shown = facts.filter(([, text]) => text !== '').map(([label, text]) => html`<div><dt>${label}</dt><dd class="keep">${text}</dd></div>`)
  return html`<article><h2><b>${time}</b><span>${slot.title}<br><small class="faint">${formatDuration(slot.durationSeconds, translate)}</small></span></h2><dl>${shown}</dl></article>`
}
