import type { OpenCampaign } from '../app/ports.ts'
import { appendEdit } from './append-edit.ts'
import type { CampaignChanged } from './context.ts'
import { backUpCampaign, compactCampaign } from './compact-campaign.ts'
import { forgetPeople } from './forget-people.ts'
import { keepFile, keepImage, readKeptFile } from './kept-files.ts'
import { serial } from './serial.ts'
import { outcomeOf, StoreFault } from './store-fault.ts'
import type { Writer } from './writer.ts'

/** The open campaign that the app sees: one piece of work after the other, and trouble as values. */
export function campaignWriter(writer: Writer, notes: readonly string[], changed: CampaignChanged): OpenCampaign {
  const { context, folder, journal, lock } = writer
  const inTurn = serial()
  let isClosed = false
  let idle: NodeJS.Timeout | undefined
  const work: typeof outcomeOf = (piece) => {
    if (isClosed) throw new Error('this campaign was closed')
    clearTimeout(idle)
    return inTurn(() => outcomeOf(piece))
  }
  /** The journal holds everything: trouble here loses nothing, and is tried again after a later edit or on closing. */
  const compactQuietly = (): Promise<unknown> => inTurn(() => outcomeOf(() => compactCampaign(writer)))
  const planCompaction = (): void => {
    if (isClosed) return
    if (journal.bytes() > Math.max(context.compactAfterBytes, writer.snapshot.size())) void compactQuietly()
    else if (context.compactAfterIdleMs !== null) {
      idle = setTimeout(() => void compactQuietly(), context.compactAfterIdleMs).unref()
    }
  }

  return {
    get plan() {
      return writer.standing.plan
    },
    get revision() {
      return writer.standing.point.revision
    },
    get stacks() {
      return writer.standing.stacks
    },
    notes,
    append: (move, edit, after) =>
      work(async () => {
        const appended = await appendEdit(writer, move, edit, after)
        if (edit.diff.campaign !== undefined) await changed(writer.standing.plan)
        planCompaction()
        return appended
      }),
    keep: (kept, name, bytes) => work(() => keepFile(context, folder, kept, name, bytes)),
    keepImage: (bytes) => work(() => keepImage(context, folder, bytes)),
    readKept: (kept, name) => work(() => readKeptFile(context, folder, kept, name)),
    backUp: (reason) => work(() => backUpCampaign(writer, reason)),
    compact: () => work(() => compactCampaign(writer)),
    forget: (after) =>
      work(async () => {
        await forgetPeople(writer, after)
        await changed(writer.standing.plan)
      }),
    close: () => {
      const closing = work(async () => {
        const compacted = await outcomeOf(() => compactCampaign(writer))
        await journal.close()
        await lock.release()
        // Everything is in the journal: only another version of the files is worth telling on closing.
        if (!compacted.ok && compacted.error.code === 'store.changedOutside') throw new StoreFault(compacted.error)
      })
      isClosed = true
      return closing
    },
  }
}
