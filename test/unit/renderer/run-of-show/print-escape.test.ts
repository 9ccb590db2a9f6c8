import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeHtml, html } from '../../../../renderer/features/run-of-show/print-escape.ts'
import { printPages } from '../../../../renderer/features/run-of-show/print-pages.ts'
import { printSchedule } from '../../../../renderer/features/run-of-show/print-schedule.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { anAccount, aParticipant, aSlot } from '../../../support/builders.ts'

const HOSTILE = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='x", '</style><script>', '</title><h1>', '&lt;b&gt;',
  '`${x}`', 'javascript:alert(1)', '<svg/onload=1>', '\u202Egnp.exe', '\u0000<b>', '--><b>', ']]>', '__proto__', '=1+1', '@import "x"',
] as const

/** Every tag that the printed pages of a plan may hold: written in our code, never in data. */
const TAGS = /<\/?(?:html|head|body|meta|title|style|header|footer|section|article|h1|h2|p|b|i|s|br|small|span|div|table|thead|tbody|tr|th|td|dl|dt|dd)(?: (?:class|style|scope|lang|charset)="[^"<>]*")*>|<!doctype html>/gu

const planSaying = (text: string) => {
  const person = aParticipant({ givenName: text, familyName: '', role: text, team: text, email: text, phone: text })
  const account = anAccount({ handle: text })
  const slot = aSlot({ title: text, participants: [person.id], account: account.id, format: text, place: text, brief: text, notes: text })
  const twin = aSlot({ title: `${text} 2`, participants: [person.id], account: account.id, state: { kind: 'cancelled', reason: text } })
  return aPlan({ participants: [person], accounts: [account], slots: [slot, twin, aSlot({ startMinute: 601, account: account.id })], campaign: { name: text, hashtags: [text] } })
}
const withoutOurTags = (page: string): string => page.replace(/<style>[^<]*<\/style>/u, '').replace(TAGS, '')

describe.each([['run of show', printSchedule], ['pages of the participants', printPages]] as const)('%s', (_name, print) => {
  test.each(HOSTILE)('prints %j as text', (text) => {
    expect(withoutOurTags(print(planSaying(text), translator('fr')))).not.toMatch(/[<>]/u)
  })

  test('holds no tag but our own, whatever people write', { timeout: 30_000 }, () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (text) => {
      expect(withoutOurTags(print(planSaying(text), translator('en')))).not.toMatch(/[<>]/u)
    }), { numRuns: 15 })
  })
})

test('what is put into a piece of HTML is text, what was made by it is HTML', () => {
  const inner = html`<b>${'<i>'}</b>`
  expect(html`<p class="${'"x"'}">${inner}${[inner, inner]}${3}</p>`.html).toBe(
    '<p class="&quot;x&quot;"><b>&lt;i&gt;</b><b>&lt;i&gt;</b><b>&lt;i&gt;</b>3</p>',
  )
})

test('line ends stay, other controls and marks that turn text around go', () => {
  expect(escapeHtml('a\nb\tc\u0007\u202Ed')).toBe('a\nb\tcd')
})
