import type { uiFr } from '../fr/ui.ts'

/** Words that components of the window say by themselves. */
export const uiEn = {
  'ui.close': 'Close',
  'ui.cancel': 'Cancel',
  'ui.undo': 'Undo',
  'ui.redo': 'Redo',
  'ui.dismiss': 'Dismiss',
  'ui.openCalendar': 'Open the calendar',
  'ui.previousMonth': 'Previous month',
  'ui.nextMonth': 'Next month',
  'ui.notifications': 'Messages',
  'ui.chooseRow': 'Choose the row',
  'ui.chooseAllRows': 'Choose all rows',
  'ui.whereFrom': ': where from',
  'ui.showNext_one': 'Show the next one',
  'ui.showNext_other': 'Show the next {{count, number}}',
  'ui.notShown_one': '{{count, number}} more is not shown.',
  'ui.notShown_other': '{{count, number}} more are not shown.',
} as const satisfies Record<keyof typeof uiFr, string>
