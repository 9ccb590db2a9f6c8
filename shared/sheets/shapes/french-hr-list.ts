import type { Shape } from './shape.ts'

const NAMES = [
  ['NOM Prénom'], ['Nom et prénom'], ['Nom & Prénom'], ['Nom / Prénom'], ['Nom/Prénom'], ['Prénom Nom'], ['Prénom et nom'], ['Nom', 'Prénom'],
]
const PLACES = ['Service', 'Direction', 'Fonction', 'Poste', 'Équipe', 'Pôle', 'Rédaction', 'Matricule']

/**
 * A list as French human resources keep it: title lines, a line for each service, a total, often both
 * names in one cell with the family name in capitals. It is no product's export, so any of its usual headers tell it.
 */
export const frenchHrLists: readonly Shape[] = NAMES.flatMap((names) =>
  PLACES.map((place): Shape => ({ id: 'french.hr.list', kind: 'roster', platform: null, has: [...names, place] })),
)
