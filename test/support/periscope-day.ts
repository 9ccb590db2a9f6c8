import type { Plan } from '../../shared/domain/plan/plan.ts'
import {
  aFigure, anAccount, aParticipant, aSlot, aTask, aTouch,
} from './builders.ts'
import { aMeasuredPlan } from './measured-plan.ts'
import { aLearning, anObjective, aNextStep, aRelay, aTrendWindow } from './recap-builders.ts'

const station = anAccount({ handle: '@station' })
const own = anAccount({ handle: '@hote', owner: { kind: 'participant', participant: null } })
const onStation = { kind: 'accounts', accounts: [station.id], from: null, to: null } as const

/** The campaign of product.md, section 2, small: ten people, ten streams with views, likes of the station's account only. */
export function periscopeDay(): Plan {
  const people = Array.from({ length: 10 }, (_, index) =>
    aParticipant({
      givenName: `Hôte ${String(index + 1)}`,
      status: index < 8 ? 'confirmed' : 'declined',
      cannotTakePart: index === 9 ? 'pas d’iPhone' : '',
    }),
  )
  const slots = people.map(({ id }, index) =>
    aSlot({ participants: [id], startMinute: 540 + index * 30, account: index % 2 === 0 ? station.id : own.id }),
  )
  return aMeasuredPlan(
    slots.map((slot, index) => ({
      metrics: { views: 90 + index },
      account: index % 2 === 0 ? station : own,
      stream: { slot: slot.id, durationSeconds: 100 + index, startedAt: { kind: 'instant', instant: `2015-04-23T0${String(7 + Math.floor(index / 5))}:15:00Z` } },
    })),
    {
      participants: people,
      slots,
      objectives: [
        anObjective({ order: 2, text: 'Être vu comme une radio innovante' }),
        anObjective({ order: 1, text: 'Créer un lien', indicator: 'views.total', target: 900, comment: 'Le direct a plu.' }),
      ],
      touches: [aTouch({ channel: 'mail', participants: people.map(({ id }) => id) })],
      tasks: [aTask({ doneOn: '2015-04-16' }), aTask({ offsetDays: -1 })],
      relays: [aRelay(), aRelay({ kind: 'onAir', name: 'La matinale' }), aRelay({ name: 'Une auditrice', audience: null })],
      figures: [
        aFigure({ metric: 'likes.total', value: 27_000, perimeter: onStation, unit: 'likes' }),
        aFigure({ metric: 'mentions.total', value: 1_000, approximate: true, perimeter: { kind: 'term', term: '#periscopeday', from: null, to: null } }),
        aFigure({ metric: 'followers', value: 3_727, perimeter: onStation }),
        aFigure({ metric: 'listeners', value: 12, unit: 'auditeurs invités' }),
      ],
      trends: [aTrendWindow(), aTrendWindow({ rank: 2 }), aTrendWindow({ to: null })],
      learnings: [aLearning()],
      nextSteps: [aNextStep({ due: '2015-09-19' }), aNextStep({ when: 'en continu' }), aNextStep()],
      campaign: {
        constraint: 'La plateforme n’existe que sur iPhone.',
        brief: 'Vingt-cinq voix en direct.',
        decided: { on: '2015-04-13', approximate: true, by: 'la communication' },
        validated: { on: '2015-04-14', approximate: false, by: '' },
      },
    },
  )
}
