/** The sentences that a draft of the REX is made of (X1), closed. Their words are in the messages, by the same key. */
export const SENTENCE_KEYS = [
  'rex.objectives.head', 'rex.objectives.brief', 'rex.objectives.none', 'rex.objectives.reached',
  'rex.objectives.partly', 'rex.objectives.notReached', 'rex.objectives.notMeasured', 'rex.objectives.asSaid',
  'rex.objectives.constraint',
  'rex.method.decided', 'rex.method.validated', 'rex.method.tasks', 'rex.method.touches', 'rex.method.channel',
  'rex.method.mobilisation', 'rex.method.cannot', 'rex.method.onAir', 'rex.method.relay', 'rex.method.relayAudience',
  'rex.method.planned',
  'rex.results.people', 'rex.results.streams', 'rex.results.delivered', 'rex.results.duration', 'rex.results.views',
  'rex.results.viewsMean', 'rex.results.likes', 'rex.results.figureOnAccounts', 'rex.results.figure',
  'rex.results.likesPerView', 'rex.results.likesPerViewRefused', 'rex.results.mentions', 'rex.results.trend',
  'rex.results.trendOpen', 'rex.results.followers', 'rex.results.differs', 'rex.results.none',
  'rex.next.learning', 'rex.next.learningTooFew', 'rex.next.step', 'rex.next.stepDue', 'rex.next.stepWhen',
  'rex.next.none',
] as const
export type SentenceKey = (typeof SENTENCE_KEYS)[number]
