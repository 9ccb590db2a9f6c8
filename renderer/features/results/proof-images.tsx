import type { StreamId } from '../../../shared/domain/values/id-schema.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useImage } from '../../actions/use-image.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { proofsOf, type Proof } from './proofs.view.ts'
import css from './results.module.css'

/** The screenshots that show a stream's figures, each with the date of its reading. Nothing where none was kept. */
export function ProofImages({ stream }: { readonly stream: StreamId }) {
  const translate = useTranslate()
  const proofs = proofsOf(usePlanStore((state) => state.plan), stream)
  if (proofs.length === 0) return null
  return (
    <>
      <h3>{translate('resultsScreen.proofs')}</h3>
      {proofs.map((proof) => <ProofImage key={proof.sha256} proof={proof} />)}
    </>
  )
}

function ProofImage({ proof: { sha256, asOf } }: { readonly proof: Proof }) {
  const translate = useTranslate()
  const image = useImage(sha256)
  const caption = translate('resultsScreen.proofOf', { date: formatDate(asOf, translate, 'medium') })
  if (image.kind === 'lost') return <p className={css['faint']}>{translate('proof.lost')}</p>
  return (
    <figure className={css['proof']}>
      {image.kind === 'shown' && <img src={image.url} alt={caption} />}
      <figcaption className={css['faint']}>{caption}</figcaption>
    </figure>
  )
}
