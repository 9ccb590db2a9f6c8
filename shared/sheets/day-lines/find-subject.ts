import { printPeople } from '../../domain/intake/find-person.ts'
import { findAccount } from '../../domain/plan/find-by-text.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { foldText } from '../../lib/fold-text.ts'
import { rowOf, rowsOf } from '../../lib/table.ts'
import { formatTime } from '../../i18n/format.ts'
import type { DayLineProblem } from './day-line.ts'
import { peopleNamed } from './find-people.ts'
import type { SubjectChoice } from './subject-choices.ts'

export type SubjectFound =
  | { readonly kind: 'found'; readonly choice: SubjectChoice }
  | { readonly kind: 'problem'; readonly problem: DayLineProblem }

/**
 * Which slot or stream a text names: by its short code, by who does it, by its account, by its title. Two that fit are
 * asked about, never chosen from; a name that is known and has nothing that fits is said so.
 *
 * @param nothing what to say where the named one has none of the choices
 */
export function findSubject(
  plan: Plan,
  text: string,
  choices: readonly SubjectChoice[],
  nothing: 'nothingToStart' | 'nothingToEnd' | 'nothingToCancel' | 'unknown',
): SubjectFound {
  const folded = foldText(text)
  const isRef = rowsOf(plan.slots).some(({ ref }) => foldText(ref) === folded)
  if (isRef) return onlyOne(choices.filter(({ ref }) => foldText(ref) === folded), text, nothing)
  const people = peopleNamed(plan, text)
  if (people.length > 1) return trouble({ code: 'several', text, candidates: printPeople(people) })
  const account = findAccount(plan, text)
  if (!account.ok && account.error.code === 'account.ambiguous') {
    return trouble({ code: 'several', text, candidates: account.error.params.candidates })
  }
  const titled = rowsOf(plan.slots).some(({ title }) => foldText(title) === folded) || choices.some(({ title }) => foldText(title) === folded)
  if (people.length === 0 && !account.ok && !titled) return trouble({ code: 'unknown', text })
  const fits = choices.filter(
    (choice) =>
      people.some(({ id }) => choice.participants.includes(id)) ||
      (account.ok && choice.account === account.value.id) ||
      foldText(choice.title) === folded,
  )
  return onlyOne(fits, text, nothing)
}

function onlyOne(fits: readonly SubjectChoice[], text: string, nothing: Parameters<typeof findSubject>[3]): SubjectFound {
  const [choice] = fits
  if (choice === undefined) return trouble({ code: nothing, text })
  return fits.length === 1 ? { kind: 'found', choice } : trouble({ code: 'several', text, candidates: fits.map(printChoice).join(' · ') })
}

/** `S-12 Visite du studio (10:04)`. */
function printChoice({ ref, title, minute }: SubjectChoice): string {
  return [ref, title, minute === null ? '' : `(${formatTime(minute)})`].filter((part) => part !== '').join(' ')
}

/** The chosen row, where nothing is named. */
export function chosenSubject(plan: Plan, slot: string | null, choices: readonly SubjectChoice[], nothing: Parameters<typeof findSubject>[3]): SubjectFound {
  const row = slot === null ? undefined : rowOf(plan.slots, slot)
  if (row === undefined) return trouble({ code: 'noSubject' })
  const choice = choices.find((one) => one.slot === row.id)
  return choice === undefined ? trouble({ code: nothing, text: row.title }) : { kind: 'found', choice }
}

function trouble(problem: DayLineProblem): SubjectFound {
  return { kind: 'problem', problem }
}
