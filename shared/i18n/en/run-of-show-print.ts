import type { runOfShowPrintFr } from '../fr/run-of-show-print.ts'

/** Words of the printed run of show and of the page given to each participant. */
export const runOfShowPrintEn = {
  'print.schedule.title': 'Run of show',
  'print.schedule.list': 'In the order of the day',
  'print.schedule.zone': 'Times in {{zone}}',
  'print.page.slots_one': '{{count, number}} stream',
  'print.page.slots_other': '{{count, number}} streams',
  'print.page.noSlot': 'No slot yet: you will be given your time.',
  'print.page.toPlace': 'time to come',
  'print.page.with': 'With',
  'print.page.account': 'Account',
  'print.page.place': 'Place',
  'print.page.format': 'Format',
  'print.page.brief': 'Brief',
  'print.page.contact': 'Your details in our list: {{contact}}',
  'print.page.hashtags': 'To write in the title: {{hashtags}}',
} as const satisfies Record<keyof typeof runOfShowPrintFr, string>
