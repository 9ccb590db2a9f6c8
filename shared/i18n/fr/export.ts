/** Words of the spreadsheets that the app gives to be read back. Those of choices are words that the import reads. */
export const exportFr = {
  'export.sheet.roster': 'Participants',
  'export.sheet.schedule': 'Conducteur',
  'export.sheet.results': 'Résultats',
  'export.sheet.return': 'Diffusions',
  'export.sheet.questions': 'Vous',
  'export.file.return': 'Retour',
  'export.file.sample': 'Modèle {{what}}',
  'export.planned': 'Prévu (pour mémoire)',
  'export.return.title': '{{campaign}} : vos diffusions, {{name}}',
  'export.return.intro':
    'Pour chaque diffusion du {{day}} : le lien, l’heure de début et les chiffres que vous voyez. Laissez vide ce que vous ne savez pas. Trois questions vous attendent sur la deuxième feuille.',
  'export.status.toContact': 'À contacter',
  'export.status.contacted': 'Contacté',
  'export.status.interested': 'Intéressé',
  'export.status.confirmed': 'Confirmé',
  'export.status.declined': 'Décliné',
  'export.status.withdrew': 'Désisté',
  'export.device.iphone': 'iPhone',
  'export.device.android': 'Android',
  'export.device.other': 'Autre',
  'export.device.none': 'Aucun téléphone',
} as const
