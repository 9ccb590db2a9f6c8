import type { Command } from '../../shared/domain/commands/command.ts'
import { STATION, STATION_INSTAGRAM, STATION_X } from './content/accounts.ts'
import { ACTUAL_STREAMS } from './content/actual-streams.ts'
import { CLAIMS, LEARNINGS, NEXT_STEPS, TREND } from './content/claims.ts'
import { INSTAGRAM_LEFTOVERS } from './content/leftovers.ts'
import { OBJECTIVES, RELAYS, TASKS, TOUCHES } from './content/method.ts'
import { personOf } from './content/people.ts'
import type { ExampleFile } from './example-file.ts'
import type { ExampleStep } from './example-step.ts'
import { periscopeLink } from './files/periscope-link.ts'

/**
 * Everything that builds the Periscope Day, in the order in which she would have done it: the brief, the roster, the
 * outreach, the run of show, the results with their leftovers, the claims of 4 May 2015, what was learned.
 *
 * Only imports, commands and additions that anybody can make. Records that exist only after an import are named by
 * their link, handle, code or name, never by an id.
 */
export function exampleSteps(files: readonly ExampleFile[]): readonly ExampleStep[] {
  const importsOf = (kind: ExampleFile['kind']): readonly ExampleStep[] =>
    files.filter((file) => file.kind === kind).map(importStep)
  return [
    ...briefSteps(),
    ...importsOf('roster'),
    ...TOUCHES.map((json): ExampleStep => ({ kind: 'add', what: 'touch', json })),
    ...importsOf('schedule'),
    command({ type: 'schedule.freeze', name: 'J-1' }),
    ...importsOf('results'),
    ...leftoverSteps(),
    ...importsOf('mentions'),
    ...importsOf('series'),
    { kind: 'add', what: 'trend', json: TREND },
    ...CLAIMS.map((json): ExampleStep => ({ kind: 'add', what: 'figure', json })),
    ...LEARNINGS.map((json): ExampleStep => ({ kind: 'add', what: 'learning', json })),
    ...NEXT_STEPS.map((json): ExampleStep => ({ kind: 'add', what: 'next-step', json })),
  ]
}

function briefSteps(): readonly ExampleStep[] {
  const decided = { on: '2015-04-13', approximate: true, by: 'Direction de la communication' }
  return [
    command({
      type: 'campaign.edit',
      changes: {
        windowFrom: 420,
        windowTo: 1200,
        hashtags: ['#periscopeday'],
        platforms: ['periscope', 'youtube', 'twitch', 'instagram', 'x'],
        brief: 'Vingt-cinq voix de la station en direct, deux minutes chacune, autour d’un même mot-dièse.',
        constraint: 'La plateforme n’existe que sur iPhone.',
        decided,
        validated: decided,
        handOverMinutes: 10,
        coverageTargetMinutes: 60,
      },
    }),
    command({ type: 'account.add', fields: { ...STATION, name: 'Compte de la station', handOverMinutes: 10 } }),
    command({ type: 'account.add', fields: { ...STATION_X, name: 'La station sur X', exclusive: false } }),
    command({ type: 'account.add', fields: { ...STATION_INSTAGRAM, name: 'La station sur Instagram', exclusive: false } }),
    ...OBJECTIVES.map((fields) => command({ type: 'objective.add', fields })),
    ...TASKS.map(([title, offsetDays, owner, doneOn]) =>
      command({ type: 'task.add', fields: { title, offsetDays, owner, doneOn } }),
    ),
    ...RELAYS.map((fields) => command({ type: 'relay.add', fields })),
  ]
}

/** Two streams that nobody had planned are taken in; two posts of a festival are set apart; three posts stay open. */
function leftoverSteps(): readonly ExampleStep[] {
  const improvised = ACTUAL_STREAMS.filter(({ ref }) => ref === '').map(({ title, who }): ExampleStep => {
    const { givenName, familyName } = personOf(who)
    const answer = { kind: 'improvised', participants: [`${givenName} ${familyName}`] } as const
    return { kind: 'leftover', permalink: periscopeLink(title), answer }
  })
  const notOurs = INSTAGRAM_LEFTOVERS.filter(({ ours }) => !ours).map(
    ({ link }): ExampleStep => ({ kind: 'leftover', permalink: link, answer: { kind: 'notOurs' } }),
  )
  return [...improvised, ...notOurs]
}

function importStep({ name, kind, options }: ExampleFile): ExampleStep {
  return { kind: 'import', importKind: kind, files: [name], options }
}

function command(said: Extract<ExampleStep, { kind: 'command' }>['command'] & Command): ExampleStep {
  return { kind: 'command', command: said }
}
