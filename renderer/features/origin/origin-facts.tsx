import { useTranslate } from '../../i18n/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import css from './origin.module.css'
import type { OriginFact } from './origin.view.ts'

/** What a figure is made of, fact by fact. */
export function OriginFacts({ facts }: { readonly facts: readonly OriginFact[] }) {
  const translate = useTranslate()
  return (
    <dl className={css['facts']}>
      {facts.map(({ id, text }) => (
        <div key={id}>
          <dt>{translate(`origin.fact.${id}`)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Why a ratio is not calculated: what only one of its perimeters covers. */
export function OriginRefusals({ refused }: { readonly refused: readonly (readonly string[])[] }) {
  const translate = useTranslate()
  if (refused.length === 0) return null
  return (
    <section className={css['section']}>
      <h3>{translate('origin.refusedTitle')}</h3>
      {refused.map((sentences, index) => (
        <Notice key={index} look="info">
          {sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
        </Notice>
      ))}
    </section>
  )
}
