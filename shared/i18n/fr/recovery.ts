import type { Recovery } from '../../errors/recovery.ts'

/** What the user can do next, as the words of a button. */
export const recoveryFr = {
  'recovery.restoreBackup': 'Restaurer la sauvegarde « {{backup}} »',
  'recovery.closeInExcel': 'Fermer le fichier dans Excel, puis recommencer',
  'recovery.saveCopyElsewhere': 'Enregistrer une copie ailleurs',
  'recovery.openReadOnly': 'Ouvrir pour lire seulement',
  'recovery.removePassword': 'Enregistrer une copie sans mot de passe',
  'recovery.chooseOption': 'Recommencer avec l’option {{option}}',
  'recovery.retry': 'Recommencer',
} as const satisfies Record<`recovery.${Recovery['kind']}`, string>
