import { appError, type AppError } from '../../../shared/errors/app-error.ts'
import type { Events, Exported, PlanMoved, StartFacts } from '../../../shared/contract/answers.ts'
import type { Handlers } from '../../../shared/contract/dispatcher.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import type { App, OpenedCampaign } from '../create-app.ts'
import type { PlanChanged } from '../plan-session.ts'
import type { Machine, SheetReader } from '../ports.ts'
import type { Desktop } from './desktop-port.ts'
import { createImportDesk } from './import-desk.ts'
import { keepImage, readImage } from './images.ts'
import type { MappingMemory } from './import-memory.ts'
import { readKeptRow } from './kept-rows.ts'
import { campaignOpened, planMoved } from './open-plan.ts'
import { saveMessages, savePdf, saveWorkbooks } from './save-documents.ts'
import type { Settings } from './settings.ts'

/** What the window's handlers stand on. */
export interface WindowParts {
  readonly app: App
  readonly reader: SheetReader
  readonly machine: Machine
  readonly desktop: Desktop
  readonly settings: Settings
  readonly mappings: MappingMemory
  readonly facts: () => Promise<StartFacts>
  readonly example: () => Promise<Result<{ readonly campaign: string }, AppError>>
  readonly restore: (id: string, backup: string) => Promise<Result<unknown, AppError>>
  /** Told after every durable edit, to send it to the window. */
  readonly changed: (change: PlanMoved & Pick<PlanChanged, 'diff'>) => void
  /** Told how far the reading and checking of files is, to send it to the window. */
  readonly progress: (event: Events['import.progress']) => void
}

/** A handler for every call of the contract, over one open campaign at a time. */
export function createWindowHandlers(parts: WindowParts): { readonly handlers: Handlers; readonly close: () => Promise<void> } {
  const { app, machine, desktop, settings, facts } = parts
  const desk = createImportDesk(parts)
  let current: OpenedCampaign | null = null

  const close = async (): Promise<void> => {
    desk.closeAll()
    const closing = current
    current = null
    await closing?.session.close()
  }
  const withCampaign = async <Value>(work: (campaign: OpenedCampaign) => Promise<Result<Value, AppError>>): Promise<Result<Value, AppError>> =>
    current === null ? err(appError('campaign.notFound', { id: '' })) : work(current)
  const moved = async (move: (campaign: OpenedCampaign) => Promise<Result<PlanChanged, AppError>>): Promise<Result<PlanMoved, AppError>> =>
    withCampaign(async (campaign) => {
      const done = await move(campaign)
      return done.ok ? ok(planMoved(campaign.session, machine.clock.now())) : done
    })
  const lineOf = async (id: string): Promise<Result<{ id: string; name: string; day: string }, AppError>> => {
    const list = await app.list()
    if (!list.ok) return list
    const line = list.value.find((campaign) => campaign.id === id)
    return line === undefined ? err(appError('campaign.notFound', { id })) : ok(line)
  }

  const handlers: Handlers = {
    'app.start': async () => ok(await facts()),
    'settings.set': async (changes) => {
      const saved = await settings.change(changes)
      return saved.ok ? ok(await facts()) : saved
    },
    'campaign.list': () => app.list(),
    'campaign.create': async (start) => {
      const id = await app.create(start)
      return id.ok ? lineOf(id.value) : id
    },
    'campaign.createExample': async () => {
      const made = await parts.example()
      return made.ok ? lineOf(made.value.campaign) : made
    },
    'campaign.open': async ({ id }) => {
      await close()
      const opened = await app.open(id)
      if (!opened.ok) return opened
      const { session } = opened.value
      session.listen(({ diff }) => { parts.changed({ ...planMoved(session, machine.clock.now()), diff }) })
      current = opened.value
      return ok(campaignOpened(opened.value))
    },
    'campaign.close': async () => {
      await close()
      return ok(null)
    },
    'campaign.restore': async ({ id, backup }) => {
      const restored = await parts.restore(id, backup)
      return restored.ok ? ok(null) : restored
    },
    'plan.run': ({ command, base }) => moved(({ session }) => session.run(command, { baseRevision: base })),
    'plan.undo': () => moved(({ session }) => session.undo()),
    'plan.redo': () => moved(({ session }) => session.redo()),
    'image.keep': ({ bytes }) => withCampaign(({ store }) => keepImage(store, bytes)),
    'image.read': ({ sha256 }) => withCampaign(({ store }) => readImage(store, sha256)),
    'import.choose': async () => {
      const files = await desktop.chooseSpreadsheets()
      return files.ok ? desk.take(files.value) : files
    },
    'import.take': ({ files }) => desk.take(files),
    'import.open': ({ files }) => withCampaign((campaign) => desk.open(files, campaignOf(campaign.session.plan()).day)),
    'import.check': (choices) => withCampaign((campaign) => desk.check(choices, campaign)),
    'import.rows': ({ session, ...page }) => desk.rows(session, page),
    'import.accept': ({ session }) => withCampaign((campaign) => desk.accept(session, campaign)),
    'import.keptRow': (place) => withCampaign((campaign) => readKeptRow(campaign, place)),
    'import.close': ({ session }) => {
      desk.close(session)
      return Promise.resolve(ok(null))
    },
    'export.save': ({ what, ...wishes }) =>
      withCampaign((campaign): Promise<Result<Exported, AppError>> => saveWorkbooks({ what, wishes }, campaignOf(campaign.session.plan()), app, desktop)),
    'export.messages': ({ messages }) => withCampaign((campaign) => saveMessages(messages, campaignOf(campaign.session.plan()), app, desktop)),
    'export.pdf': ({ what, html }) => withCampaign((campaign) => savePdf(what, html, campaignOf(campaign.session.plan()), app, desktop)),
    'export.copy': ({ text }) => {
      desktop.copy(text)
      return Promise.resolve(ok(null))
    },
    'export.show': ({ file }) => {
      desktop.showFile(file)
      return Promise.resolve(ok(null))
    },
  }
  return { handlers, close }
}
