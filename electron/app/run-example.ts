import { appError, type AppError } from '../../shared/errors/app-error.ts'
import type { Command } from '../../shared/domain/commands/command.ts'
import { findParticipant } from '../../shared/domain/plan/find-by-text.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { err, ok, type Result } from '../../shared/lib/result.ts'
import type { ParticipantId } from '../../shared/domain/values/id-schema.ts'
import { rowsOf } from '../../shared/lib/table.ts'
import type { ExampleFile } from '../example/example-file.ts'
import { exampleFiles } from '../example/example-files.ts'
import type { ExampleStep } from '../example/example-step.ts'
import { exampleSteps } from '../example/example-steps.ts'
import type { App, OpenedCampaign } from './create-app.ts'
import type { ImportRequest } from './import-files.ts'
import type { Files, SheetWriter } from './ports.ts'

/** What the example made: its campaign, its workbook and the headline numbers as `show` prints them. */
export interface ExampleReport {
  readonly campaign: string
  readonly data: string
  readonly file: string
  readonly samples: readonly string[]
  readonly sheets: readonly string[]
  readonly indicators: unknown
  readonly figures: unknown
}

/** Who says the claims of the example: the trade press of 4 May 2015 and the communications office. */
const TYPED_BY = 'Communication'

/**
 * Builds the Periscope Day from its own spreadsheets, which stay in the folder as samples to open, through the ordinary
 * imports and commands only. The campaign stays in `folder/data`.
 */
export async function runExample(
  app: App,
  folder: string,
  { files, writer }: { readonly files: Files; readonly writer: SheetWriter },
): Promise<Result<ExampleReport, AppError>> {
  const made = await files.folder(folder)
  if (!made.ok) return made
  const samples = await exampleFiles((spec) => writer.write(spec))
  for (const sample of samples) {
    const saved = await files.save(`${folder}/${sample.name}`, sample.bytes)
    if (!saved.ok) return saved
  }
  const id = await createAndBuild(app, samples)
  if (!id.ok) return id
  const file = `${folder}/recap.xlsx`
  const sheets = await app.recap(id.value, file)
  if (!sheets.ok) return sheets
  const shown = await app.show(id.value)
  if (!shown.ok) return shown
  const [indicators, figures] = ['indicators', 'figures'].map((name): unknown => Reflect.get(shown.value, name))
  const names = samples.map((sample) => sample.name)
  return ok({ campaign: id.value, data: `${folder}/data`, file, samples: names, sheets: sheets.value, indicators, figures })
}

/** Builds the example in the app's own data, without leaving its spreadsheets anywhere: "open the example". */
export async function buildExample(
  app: App,
  { writer }: { readonly writer: SheetWriter },
): Promise<Result<{ readonly campaign: string }, AppError>> {
  const id = await createAndBuild(app, await exampleFiles((spec) => writer.write(spec)))
  return id.ok ? ok({ campaign: id.value }) : id
}

async function createAndBuild(app: App, samples: readonly ExampleFile[]): Promise<Result<string, AppError>> {
  const id = await app.create({ name: 'Periscope Day', day: '2015-04-23', zone: 'Europe/Paris', language: 'fr' })
  if (!id.ok) return id
  const built = await buildCampaign(app, id.value, samples)
  return built.ok ? id : built
}

async function buildCampaign(app: App, id: string, samples: readonly ExampleFile[]): Promise<Result<null, AppError>> {
  const campaign = await app.open(id)
  if (!campaign.ok) return campaign
  try {
    for (const step of exampleSteps(samples)) {
      const done = await runStep(app, campaign.value, step, samples)
      if (!done.ok) return done
    }
    return ok(null)
  } finally {
    await campaign.value.session.close()
  }
}

async function runStep(
  app: App,
  campaign: OpenedCampaign,
  step: ExampleStep,
  samples: readonly ExampleFile[],
): Promise<Result<unknown, AppError>> {
  switch (step.kind) {
    case 'import':
      return app.importInto(campaign, importRequest(step, samples))
    case 'add':
      return app.addTo(campaign, step.what, step.json)
    case 'command':
      return campaign.session.run(step.command, { typedBy: TYPED_BY })
    case 'leftover': {
      const command = answerLeftover(campaign.session.plan(), step)
      return command.ok ? campaign.session.run(command.value, { typedBy: TYPED_BY }) : command
    }
  }
}

function importRequest(step: Extract<ExampleStep, { kind: 'import' }>, samples: readonly ExampleFile[]): ImportRequest {
  const { account, asOf } = step.options
  return {
    kind: step.importKind,
    files: samples.filter((sample) => step.files.includes(sample.name)),
    sheet: null,
    dateOrder: null,
    account: account ?? null,
    sourceZone: null,
    asOf: asOf ?? null,
    decisions: [],
    offsets: [],
  }
}

function answerLeftover(plan: Plan, step: Extract<ExampleStep, { kind: 'leftover' }>): Result<Command, AppError> {
  const item = rowsOf(plan.items).find((row) => row.permalink === step.permalink)
  if (item === undefined) return err(appError('command.notFound', { what: 'item', id: step.permalink }))
  if (step.answer.kind === 'notOurs') return ok({ type: 'results.markNotOurs', item: item.id })
  const participants: ParticipantId[] = []
  for (const name of step.answer.participants) {
    const person = findParticipant(plan, name)
    if (!person.ok) return person
    participants.push(person.value.id)
  }
  return ok({ type: 'results.improviseFromItem', item: item.id, participants })
}
