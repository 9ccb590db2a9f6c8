import type { DraftSentence, StaleFact } from '../../../shared/domain/recap/rex.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { sentenceText } from '../../../shared/sheets/recap/sentence-text.ts'
import { isFigure } from './fact-details.view.ts'

/** More changes than these are counted: the text is to be read as a whole. */
const MOST = 6

/**
 * What changed since she wrote, in sentences that she can compare with hers: how the draft tells the fact now and what
 * stood there before; for a fact that is gone, what it was. Facts of one sentence are told once.
 */
export function staleNotes(
  stale: readonly StaleFact[],
  sentences: readonly DraftSentence[],
  zone: string,
  translate: Translate,
): readonly string[] {
  const gone = stale.filter(({ is }) => is === null).map(({ was }) => translate('rexScreen.staleGone', { was }))
  const changed = new Map<DraftSentence, ReadonlyMap<string, string>>()
  for (const { fact, was, is } of stale) {
    if (is === null) continue
    const teller = sentences.find(({ params }) => Object.values(params).some(({ name }) => name === fact))
    if (teller !== undefined) changed.set(teller, new Map([...(changed.get(teller) ?? []), [fact, was]]))
  }
  const told = [...changed].map(([sentence, before]) =>
    translate('rexScreen.staleNow', { was: figuresOf(sentence, before).join(' · '), now: sentenceText(sentence, zone, translate) }),
  )
  const notes = [...told, ...new Set(gone)]
  return notes.length <= MOST
    ? notes
    : [...notes.slice(0, MOST), translate('rexScreen.staleMore', { count: notes.length - MOST })]
}

/** What the figures of a sentence were; its n and dates only where nothing else of it changed. */
function figuresOf({ params }: DraftSentence, before: ReadonlyMap<string, string>): readonly string[] {
  const figures = Object.entries(params).flatMap(([name, fact]) => (isFigure(fact, name) ? (before.get(fact.name) ?? []) : []))
  return figures.length > 0 ? figures : [...before.values()]
}
