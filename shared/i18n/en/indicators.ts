import type { indicatorsFr } from '../fr/indicators.ts'

/** What each indicator is: numerator, denominator, what it covers, what happens with missing data (M6). */
export const indicatorsEn = {
  'indicator.participants.count.definition': 'Everybody in the roster, whatever they answered.',
  'indicator.participants.live.definition': 'People in at least one stream that took place.',
  'indicator.participants.firstTime.definition':
    'People for whom it is the first time, among those of whom it is known (n). The others count neither as yes nor as no.',
  'indicator.mobilisation.confirmed.definition':
    'People who confirmed ÷ people asked. Asked: everybody beyond “to contact”; a refusal counts as an answer.',
  'indicator.teams.represented.definition':
    'Teams of which at least one person streamed, is in a planned slot or confirmed, out of all teams in the roster.',
  'indicator.cohesion.mean.definition':
    'Mean answer, 1 to 5, to the return sheet’s question about working together: sum of answers ÷ number of answers (n), with the median.',
  'indicator.streams.planned.definition': 'Planned slots, neither cancelled nor replaced. The slot that replaces another one counts.',
  'indicator.streams.delivered.definition': 'Planned slots of which at least one stream took place, out of all planned slots.',
  'indicator.streams.count.definition': 'Streams that took place, improvised ones included, cancelled ones not.',
  'indicator.duration.mean.definition':
    'Sum of lengths ÷ number of streams whose length is known (n), with the median. The length as noted, else from start to end, else that of the longest video.',
  'indicator.coverage.share.definition':
    'Minutes of the day’s window in which at least one stream is planned ÷ minutes of the window. Two streams at once count once.',
  'indicator.views.total.definition':
    'Sum of the latest views of the streams that have them (n). The posts of one stream add up; each platform counts a view in its own way.',
  'indicator.views.mean.definition': 'Sum of views ÷ number of streams whose views are known (n), with the median.',
  'indicator.views.median.definition': 'Views of the stream in the middle, among those whose views are known (n).',
  'indicator.retention.mean.definition':
    'Sum of watch time ÷ sum of views, in seconds per view. Only where the same streams give both.',
  'indicator.likes.total.definition': 'Sum of the latest likes of the streams that have them (n).',
  'indicator.likes.perView.definition':
    'Sum of likes ÷ sum of views. Only where the same streams give both. A like can be repeated: it is never a rate.',
  'indicator.comments.total.definition': 'Sum of the latest comments of the streams that have them (n).',
  'indicator.shares.total.definition': 'Sum of the latest shares of the streams that have them (n).',
  'indicator.mentions.total.definition':
    'Posts that name the campaign, each once (same link; without a link, same author, same words, same moment). A mention is not a view.',
  'indicator.trend.minutes.definition':
    'Minutes in which the campaign stood in the trending topics of a place, each once. A window without a noted end does not count.',
  'indicator.followers.definition':
    'Latest dated figure of an account’s followers. Accounts do not add up: the same people follow several.',
} as const satisfies Record<keyof typeof indicatorsFr, string>
