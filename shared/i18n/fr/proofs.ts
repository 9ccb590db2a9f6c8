/** Images that prove a figure or a rank. */
export const proofsFr = {
  'proof.label': 'Image comme preuve',
  'proof.hint': 'Collez une capture d’écran, déposez ou choisissez un fichier : PNG, JPEG ou WebP, {{limit}} Mo au plus. Ce que le fichier dit du lieu et de l’appareil n’est pas gardé.',
  'proof.choose': 'Choisir une image…',
  'proof.replace': 'Remplacer…',
  'proof.remove': 'Retirer l’image',
  'proof.enlarge': 'Voir en grand',
  'proof.of': 'Preuve : {{about}}',
  'proof.lost': 'Cette image a disparu ou a été abîmée. Les chiffres restent ; remplacez l’image ou retirez-la.',
} as const
