/** Words of the printed run of show and of the page given to each participant. */
export const runOfShowPrintFr = {
  'print.schedule.title': 'Conducteur',
  'print.schedule.list': 'Dans l’ordre de la journée',
  'print.schedule.zone': 'Heures de {{zone}}',
  'print.page.slots_one': '{{count, number}} direct',
  'print.page.slots_other': '{{count, number}} directs',
  'print.page.noSlot': 'Pas encore de créneau : votre heure vous sera donnée.',
  'print.page.toPlace': 'heure à venir',
  'print.page.with': 'Avec',
  'print.page.account': 'Compte',
  'print.page.place': 'Lieu',
  'print.page.format': 'Format',
  'print.page.brief': 'Brief',
  'print.page.contact': 'Vos coordonnées dans notre liste : {{contact}}',
  'print.page.hashtags': 'À écrire dans le titre : {{hashtags}}',
} as const
