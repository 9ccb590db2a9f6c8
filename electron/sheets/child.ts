import { createParcels } from '../../shared/lib/parcel.ts'
import { createNewId } from '../platform/new-id.ts'
import { createChildSession } from './process/child-session.ts'
import type { NumberedQuestion } from './process/messages.ts'
import { answerTo } from './process/serve.ts'

/** The part of Electron's `process.parentPort` that is used, for a child started as a `utilityProcess`. */
interface ParentPort {
  readonly postMessage: (message: unknown) => void
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void
}

/** Electron adds the port to `process`; plain Node has none and speaks over the channel of `fork`. */
const parentPort = (process as { readonly parentPort?: ParentPort }).parentPort

const send = (message: unknown): void => {
  if (parentPort === undefined) process.send?.(message)
  else parentPort.postMessage(message)
}

const session = createChildSession(createNewId(), (progress) => {
  send({ kind: 'progress', ...progress })
})
const parcels = createParcels()

const onQuestion = (message: unknown): void => {
  // The parent is the app itself, the very code that made this type.
  void answerTo(message as NumberedQuestion, session, parcels).then(send)
}

if (parentPort === undefined) {
  process.on('message', onQuestion)
  // A parent that is gone needs no answer.
  process.on('disconnect', () => process.exit(0))
} else {
  parentPort.on('message', ({ data }) => {
    onQuestion(data)
  })
}
