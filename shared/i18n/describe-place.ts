import type { SheetPlace } from '../errors/place.ts'
import type { Translate } from './translate.ts'

/**
 * A sentence with its place in front and a capital: `Ligne 12, colonne « Horaire » : « 25h » n’est pas une heure.`
 *
 * @param sentence begins with a small letter, as the messages of errors and issues do
 */
export function describeAt(place: SheetPlace, sentence: string, translate: Translate): string {
  const words = [
    place.file === undefined ? null : translate('place.file', { file: place.file }),
    place.sheet === undefined || place.sheet === '' ? null : translate('place.sheet', { sheet: place.sheet }),
    place.row === undefined ? null : translate('place.row', { row: place.row }),
    place.column === undefined ? null : translate('place.column', { column: place.column }),
  ].filter((word) => word !== null)
  return capitalised(words.length === 0 ? sentence : translate('place.before', { place: words.join(', '), sentence }))
}

function capitalised(sentence: string): string {
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
