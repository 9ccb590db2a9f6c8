import type { DamageReason, SizeKind, UnreadableReason, UnsafeReason } from '../../errors/sheet-errors.ts'

type Reason = DamageReason | UnsafeReason | UnreadableReason
export type IgnoredKind = 'macros' | 'externalLinks' | 'dataConnections' | 'embeddedObjects' | 'images' | 'charts'

/** Parts of sentences about files: why, how large, what was left alone. */
export const reasonsFr = {
  'reason.truncated': 'il est coupé',
  'reason.junkBeforeZip': 'il commence par des octets étrangers',
  'reason.duplicateParts': 'deux de ses parties ont le même nom',
  'reason.overlappingParts': 'ses parties se recouvrent',
  'reason.badChecksum': 'son contenu a changé depuis l’enregistrement',
  'reason.badCompression': 'il ne se décompresse pas',
  'reason.missingPart': 'il lui manque une partie',
  'reason.badMarkup': 'sa structure est incomplète',
  'reason.badContainer': 'sa structure est incohérente',
  'reason.onlyZeros': 'il ne contient que des zéros',
  'reason.doctype': 'il déclare des entités XML',
  'reason.compressionBomb': 'il gonflerait démesurément en se décompressant',
  'reason.sizesLie': 'il ment sur la taille de son contenu',
  'reason.crashed': 'le lecteur s’est arrêté',
  'reason.protocol': 'le lecteur a donné une réponse inattendue',
  'reason.system': 'le disque ou le réseau n’a pas répondu',
  'size.megabytes': '{{size, number}} Mo',
  'size.inflatedMegabytes': '{{size, number}} Mo une fois décompressé',
  'size.parts': '{{size, number}} parties',
  'size.rows': '{{size, number}} lignes',
  'size.cells': '{{size, number}} cellules',
  'size.columns': '{{size, number}} colonnes',
  'size.cellCharacters': '{{size, number}} caractères dans une cellule',
  'size.lineCharacters': '{{size, number}} caractères sur une ligne',
  'size.over': 'plus de {{size}}',
  'ignored.macros': 'macros',
  'ignored.externalLinks': 'liens vers d’autres classeurs',
  'ignored.dataConnections': 'connexions à des données',
  'ignored.embeddedObjects': 'objets incorporés',
  'ignored.images': 'images',
  'ignored.charts': 'graphiques',
} as const satisfies Record<`reason.${Reason}` | `size.${SizeKind | 'over'}` | `ignored.${IgnoredKind}`, string>
