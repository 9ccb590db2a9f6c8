import { ImageUp, TriangleAlert } from 'lucide-react'
import { useEffect, useId, useState } from 'react'
import { Button as AriaButton, DropZone, FileTrigger } from 'react-aria-components'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import fieldCss from './field.module.css'
import css from './image-field.module.css'

/** What the field shows: nothing yet, an image under its address in memory, or why it cannot be shown. */
export type Picture =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'shown'; readonly url: string; readonly description: string }
  | { readonly kind: 'trouble'; readonly text: string }

export interface ImageFieldProps {
  readonly label: string
  readonly hint: string
  readonly picture: Picture
  readonly words: { readonly choose: string; readonly replace: string; readonly remove: string; readonly enlarge: string; readonly broken: string }
  /** An image chosen, dropped on the field, or pasted while it is on the screen. */
  readonly onTake: (image: Blob) => unknown
  readonly onRemove: () => unknown
  readonly isPending?: boolean | undefined
}

const TYPES = ['image/png', 'image/jpeg', 'image/webp']

/** One image: chosen, dropped or pasted, shown small, and large when pressed. */
export function ImageField({ label, hint, picture, words, onTake, onRemove, isPending = false }: ImageFieldProps) {
  const labelId = useId()
  usePastedImage(onTake)
  return (
    <div className={fieldCss['field']} role="group" aria-labelledby={labelId}>
      <span id={labelId} className={fieldCss['label']}>{label}</span>
      <DropZone className={css['zone'] ?? ''} aria-label={label} onDrop={(event) => {
        const [dropped] = event.items.flatMap((item) => (item.kind === 'file' ? [item] : []))
        if (dropped !== undefined) void dropped.getFile().then(onTake)
      }}>
        <Shown picture={picture} words={words} />
        <div className={css['side']}>
          <div className={css['buttons']}>
            <FileTrigger acceptedFileTypes={TYPES} onSelect={(files) => {
              const file = files?.[0]
              if (file !== undefined) onTake(file)
            }}>
              <Button size="small" icon={ImageUp} isPending={isPending}>{picture.kind === 'none' ? words.choose : words.replace}</Button>
            </FileTrigger>
            {picture.kind !== 'none' && <Button size="small" look="quiet" onPress={onRemove}>{words.remove}</Button>}
          </div>
          <span className={fieldCss['description']}>{hint}</span>
        </div>
      </DropZone>
    </div>
  )
}

function Shown({ picture, words }: Pick<ImageFieldProps, 'picture' | 'words'>) {
  const [isLarge, setIsLarge] = useState(false)
  const [brokenUrl, setBrokenUrl] = useState<string | null>(null)
  if (picture.kind === 'none') return null
  if (picture.kind === 'loading') return <div className={css['frame']} aria-busy />
  const trouble = picture.kind === 'trouble' ? picture.text : picture.url === brokenUrl ? words.broken : null
  if (trouble !== null || picture.kind === 'trouble') {
    return <p className={css['trouble']} role="status"><TriangleAlert size={15} aria-hidden />{trouble}</p>
  }
  const { url, description } = picture
  return (
    <>
      <AriaButton className={css['frame'] ?? ''} aria-label={`${words.enlarge} – ${description}`} onPress={() => { setIsLarge(true) }}>
        <img src={url} alt="" onError={() => { setBrokenUrl(url) }} />
      </AriaButton>
      <Dialog title={description} isOpen={isLarge} onClose={() => { setIsLarge(false) }} place="wide">
        <img className={css['large']} src={url} alt={description} />
      </Dialog>
    </>
  )
}

/** Takes an image from the clipboard wherever the paste happens; text goes on to the field that has the focus. */
function usePastedImage(onTake: (image: Blob) => unknown): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const image = [...(event.clipboardData?.files ?? [])].find(({ type }) => TYPES.includes(type))
      if (image === undefined) return
      event.preventDefault()
      onTake(image)
    }
    document.addEventListener('paste', paste)
    return () => { document.removeEventListener('paste', paste) }
  }, [onTake])
}
