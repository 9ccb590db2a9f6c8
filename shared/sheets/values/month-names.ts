import { foldText } from '../../lib/fold-text.ts'

/** French, English, then the abbreviations that Excel writes in Russian and Bulgarian when it destroys a percentage. */
const NAMES: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'january', 'jan', 'янв', 'яну'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb', 'фев'],
  ['mars', 'march', 'mar', 'мар'],
  ['avril', 'avr', 'april', 'apr', 'апр'],
  ['mai', 'may', 'май'],
  ['juin', 'june', 'jun', 'юни', 'июн'],
  ['juillet', 'juil', 'july', 'jul', 'юли', 'июл'],
  ['aout', 'august', 'aug', 'авг'],
  ['septembre', 'sept', 'september', 'sep', 'сен', 'сеп'],
  ['octobre', 'october', 'oct', 'окт'],
  ['novembre', 'november', 'nov', 'ноя', 'ное'],
  ['decembre', 'december', 'dec', 'дек'],
]

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.map((name) => [foldText(name), index + 1] as const)),
)

const WEEKDAYS: ReadonlySet<string> = new Set(
  [
    'lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim',
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  ]
    .join(' ')
    .split(' '),
)

/** The month (1 to 12) that a folded word names, with or without its full stop; `null` if none. */
export function monthOf(word: string): number | null {
  return MONTHS.get(word.endsWith('.') ? word.slice(0, -1) : word) ?? null
}

/** Whether a folded word names a day of the week ("mar." is Tuesday where a month follows). */
export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(word.endsWith('.') ? word.slice(0, -1) : word)
}
