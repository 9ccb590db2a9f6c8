import { useCallback, useState } from 'react'
import { IMAGE_MEGABYTES } from '../../../shared/domain/values/image-limits.ts'
import { useImage, useKeepImage } from '../../actions/use-image.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { ImageField, type Picture } from '../../ui/image-field.tsx'

interface Props {
  /** What the image proves: the title of a stream, a term. */
  readonly about: string
  readonly proof: string | null
  readonly onChange: (proof: string | null) => void
}

/** The image that shows a figure or a rank. It is on disk before the form that names it is saved. */
export function ProofField({ about, proof, onChange }: Props) {
  const translate = useTranslate()
  const keep = useKeepImage()
  const [isPending, setIsPending] = useState(false)
  const image = useImage(proof)
  const take = useCallback((file: Blob) => {
    setIsPending(true)
    void keep(file).then((sha256) => {
      setIsPending(false)
      if (sha256 !== null) onChange(sha256)
    })
  }, [keep, onChange])
  const picture: Picture = image.kind === 'shown'
    ? { ...image, description: translate('proof.of', { about }) }
    : image.kind === 'lost' ? { kind: 'trouble', text: translate('proof.lost') } : { kind: image.kind }
  return (
    <ImageField label={translate('proof.label')} hint={translate('proof.hint', { limit: IMAGE_MEGABYTES })} picture={picture} onTake={take}
      onRemove={() => { onChange(null) }} isPending={isPending}
      words={{
        choose: translate('proof.choose'), replace: translate('proof.replace'), remove: translate('proof.remove'),
        enlarge: translate('proof.enlarge'), broken: translate('proof.lost'),
      }} />
  )
}
