/** Words that components of the window say by themselves. */
export const uiFr = {
  'ui.close': 'Fermer',
  'ui.cancel': 'Abandonner',
  'ui.undo': 'Annuler',
  'ui.redo': 'Rétablir',
  'ui.dismiss': 'Masquer',
  'ui.openCalendar': 'Ouvrir le calendrier',
  'ui.previousMonth': 'Mois précédent',
  'ui.nextMonth': 'Mois suivant',
  'ui.notifications': 'Messages',
  'ui.chooseRow': 'Choisir la ligne',
  'ui.chooseAllRows': 'Choisir toutes les lignes',
  'ui.whereFrom': ' : d’où vient ce chiffre',
  'ui.showNext_one': 'Montrer la suivante',
  'ui.showNext_other': 'Montrer les {{count, number}} suivantes',
  'ui.notShown_one': '{{count, number}} autre ligne n’est pas montrée.',
  'ui.notShown_other': '{{count, number}} autres lignes ne sont pas montrées.',
} as const
