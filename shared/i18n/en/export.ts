import type { exportFr } from '../fr/export.ts'

/** Words of the spreadsheets that the app gives to be read back. Those of choices are words that the import reads. */
export const exportEn = {
  'export.sheet.roster': 'Participants',
  'export.sheet.schedule': 'Run of show',
  'export.sheet.results': 'Results',
  'export.sheet.return': 'Streams',
  'export.sheet.questions': 'You',
  'export.file.return': 'Return',
  'export.file.sample': 'Sample {{what}}',
  'export.planned': 'As planned (for your information)',
  'export.return.title': '{{campaign}}: your streams, {{name}}',
  'export.return.intro':
    'For each stream of {{day}}: the link, the time it began and the figures you see. Leave empty what you do not know. Three questions wait on the second sheet.',
  'export.status.toContact': 'To contact',
  'export.status.contacted': 'Contacted',
  'export.status.interested': 'Interested',
  'export.status.confirmed': 'Confirmed',
  'export.status.declined': 'Declined',
  'export.status.withdrew': 'Withdrawn',
  'export.device.iphone': 'iPhone',
  'export.device.android': 'Android',
  'export.device.other': 'Other',
  'export.device.none': 'None at all',
} as const satisfies Record<keyof typeof exportFr, string>
