import { useState } from 'react'
import type { RecordFields } from '../../../shared/domain/commands/record-kinds.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { SlotId } from '../../../shared/domain/values/id-schema.ts'
import { rowOf } from '../../../shared/lib/table.ts'
import { useRoute } from '../../actions/route.ts'
import { useRun } from '../../actions/use-run.ts'
import { useSay } from '../../actions/use-say.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { addRecord } from './add-record.ts'
import { proposeTimes, type ProposedTimes } from './propose-times.ts'
import type { Reveal } from './reveal.ts'
import { waitingSlots } from './to-place.view.ts'

export interface SlotActions {
  /** The slot whose panel is open. */
  readonly selected: string | null
  readonly reveal: Reveal | null
  /** The slot just added: its title is what she types next. */
  readonly added: string | null
  readonly open: (slot: SlotId) => void
  /** Closes the panel: the keyboard is on its slot again. */
  readonly close: () => void
  /** Opens a slot and brings it into view. */
  readonly show: (slot: string) => void
  readonly showMinute: (minute: number) => void
  readonly add: (fields: RecordFields<'slot'>) => Promise<void>
  readonly remove: (slot: SlotId) => void
  readonly propose: () => Promise<void>
}

/** What is chosen on the screen, and what can be done to the run of show from it. */
export function useSlotActions(plan: Plan): SlotActions {
  const translate = useTranslate()
  const run = useRun()
  const say = useSay()
  const route = useRoute()
  const focus = 'focus' in route ? (route.focus ?? null) : null
  const [seen, setSeen] = useState(focus)
  const [selected, setSelected] = useState<string | null>(focus)
  const [reveal, setReveal] = useState<Reveal | null>(focus === null ? null : { slot: focus, turn: 1 })
  const [added, setAdded] = useState<string | null>(null)
  const show = (slot: string): void => {
    setSelected(slot)
    setReveal((last) => ({ slot, turn: (last?.turn ?? 0) + 1 }))
  }
  if (focus !== seen) {
    setSeen(focus)
    if (focus !== null) show(focus)
  }
  return {
    selected,
    reveal,
    added,
    open: setSelected,
    close: () => {
      if (selected !== null) show(selected)
      setSelected(null)
    },
    show,
    showMinute: (minute) => { setReveal((last) => ({ minute, turn: (last?.turn ?? 0) + 1 })) },
    add: async (fields) => {
      const made = await addRecord(run, 'slots', { type: 'slot.add', fields: { title: translate('runOfShow.newSlot'), ...fields } })
      if (made === null) return
      setAdded(made.id)
      show(made.id)
    },
    remove: (slot) => {
      const title = rowOf(plan.slots, slot)?.title ?? ''
      void run({ type: 'slot.remove', ids: [slot] }, translate('runOfShow.removed', { title }))
    },
    propose: async () => {
      const proposed = proposeTimes(plan, waitingSlots(plan))
      const words = proposedWords(proposed, translate)
      if (proposed.places.length === 0) say.done(words)
      else await run({ type: 'schedule.placeSlots', places: proposed.places }, words)
    },
  }
}

function proposedWords(proposed: ProposedTimes, translate: ReturnType<typeof useTranslate>): string {
  const { places, besideWish, without } = proposed
  return [
    translate('runOfShow.proposed', { count: places.length }),
    ...(besideWish.length === 0 ? [] : [translate('runOfShow.besideWish', { count: besideWish.length })]),
    ...(without.length === 0 ? [] : [translate('runOfShow.withoutTime', { count: without.length })]),
  ].join(' ')
}
