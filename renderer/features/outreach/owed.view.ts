import type { OwedStream } from '../../../shared/domain/recap/owed-streams.ts'
import { formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'

const KINDS: readonly OwedStream['missing'][] = ['news', 'figures', 'audience']

/** What somebody still owes, slot by slot: `sans nouvelles : S-01, S-04 · sans chiffres : S-02`. */
export function owedText(owed: readonly OwedStream[], translate: Translate): string {
  return KINDS.flatMap((missing) => {
    const named = owed.filter((one) => one.missing === missing).map((one) => nameOf(one, translate))
    return named.length === 0 ? [] : [translate(`outreach.owed.${missing}`, { streams: named.join(', ') })]
  }).join(' · ')
}

function nameOf({ slot, stream }: OwedStream, translate: Translate): string {
  if (slot === null) return stream?.title || translate('outreach.owed.improvised')
  return slot.ref || (slot.startMinute === null ? slot.title : formatTime(slot.startMinute))
}
