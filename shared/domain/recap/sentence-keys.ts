/**
 * The sentences that a draft of the REX is made of (X1), closed, in the order of the four parts. Their words are the
 * messages of the same keys.
 */
export const SENTENCE_KEYS = [
  'rex.objectives.head', 'rex.objectives.headPlain', 'rex.objectives.headToday', 'rex.objectives.headTodayPlain',
  'rex.objectives.headToCome', 'rex.objectives.headToComePlain', 'rex.objectives.brief', 'rex.objectives.constraint',
  'rex.objectives.none', 'rex.objectives.reached', 'rex.objectives.partly', 'rex.objectives.notReached',
  'rex.objectives.notReachedYet', 'rex.objectives.notMeasured', 'rex.objectives.notMeasuredYet',
  'rex.objectives.saidReached', 'rex.objectives.saidPartly',
  'rex.objectives.saidNotReached', 'rex.objectives.comment',
  'rex.method.decided', 'rex.method.decidedBy', 'rex.method.validated', 'rex.method.validatedBy', 'rex.method.tasks',
  'rex.method.touches', 'rex.method.channel.mail', 'rex.method.channel.meeting', 'rex.method.channel.oneToOne',
  'rex.method.channel.phone', 'rex.method.channel.onAir', 'rex.method.channel.message', 'rex.method.mobilisation',
  'rex.method.cannot', 'rex.method.cannotToCome', 'rex.method.onAir', 'rex.method.relay', 'rex.method.relayAudience', 'rex.method.planned',
  'rex.method.plannedToCome',
  'rex.results.people', 'rex.results.streams', 'rex.results.delivered', 'rex.results.duration', 'rex.results.views',
  'rex.results.viewsMean', 'rex.results.likes', 'rex.results.comments', 'rex.results.likesPerView',
  'rex.results.likesPerViewTyped', 'rex.results.refusedAccounts', 'rex.results.refusedStreams', 'rex.results.refused',
  'rex.results.mentions', 'rex.results.trend', 'rex.results.trendRank', 'rex.results.trendOpen',
  'rex.results.typed.participants', 'rex.results.typed.streams', 'rex.results.typed.duration',
  'rex.results.typed.views', 'rex.results.typed.viewsMean', 'rex.results.typed.likes', 'rex.results.typed.comments',
  'rex.results.typed.shares', 'rex.results.typed.mentions', 'rex.results.typed.followers', 'rex.results.typed.other',
  'rex.results.typedOn.views', 'rex.results.typedOn.likes', 'rex.results.typedOn.comments',
  'rex.results.typedOn.shares', 'rex.results.typedOn.followers', 'rex.results.typedOn.other', 'rex.results.none',
  'rex.next.learning', 'rex.next.learningTooFew', 'rex.next.step', 'rex.next.stepDue', 'rex.next.stepWhen',
  'rex.next.none',
] as const
export type SentenceKey = (typeof SENTENCE_KEYS)[number]
