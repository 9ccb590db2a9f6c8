import type { campaignsFr } from '../fr/campaigns.ts'

/** The list of campaigns, a new one, the example, and what to do when one cannot be opened. */
export const campaignsEn = {
  'campaigns.title': 'Campaigns',
  'campaigns.subtitle': 'Everything stays on this computer.',
  'campaigns.new': 'New campaign',
  'campaigns.example': 'Open the example',
  'campaigns.exampleMaking': 'The example is being made: the Periscope Day, with its spreadsheets imported one by one…',
  'campaigns.coming': 'To come',
  'campaigns.past': 'Past',
  'campaigns.opening': 'Opening…',
  'campaigns.welcome': 'Welcome to Jour J',
  'campaigns.welcomeText':
    'One day, many live streams, one hashtag: prepare it, follow it, then tell what it achieved. Begin your own, or look at the example first: a real campaign, from the brief to the recap.',
  'campaigns.newTitle': 'New campaign',
  'campaigns.name': 'Name',
  'campaigns.namePlaceholder': 'Open day',
  'campaigns.day': 'The day',
  'campaigns.zone': 'Time zone',
  'campaigns.zoneNote': 'All times of the campaign are in this zone.',
  'campaigns.zoneNone': 'No zone of that name.',
  'campaigns.language': 'Language of the documents',
  'campaigns.create': 'Create the campaign',
  'campaigns.cannotOpen': '“{{name}}” does not open.',
  'campaigns.restoreFrom': 'Restore the backup of {{when}}',
} as const satisfies Record<keyof typeof campaignsFr, string>
