import { TriangleAlert } from 'lucide-react'
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button as UiButton } from '../../ui/button.tsx'
import { textOf, type RexPartView } from './rex.view.ts'
import css from './stale-badge.module.css'

/** "A figure changed: read again", with what changed and the two answers: the text still holds, or take the draft. */
export function StaleBadge({ view }: { readonly view: RexPartView }) {
  const translate = useTranslate()
  const run = useRun()
  const { part, basedOn } = view
  return (
    <DialogTrigger>
      <Button className={css['badge'] ?? ''}>
        <TriangleAlert size={13} aria-hidden />
        {translate('rexScreen.stale')}
      </Button>
      <Popover className={css['popover'] ?? ''} offset={6} placement="bottom start">
        <Dialog className={css['dialog'] ?? ''}>
          <Heading slot="title" level={3}>{translate('rexScreen.staleTitle')}</Heading>
          <ul>{view.stale.map((note) => <li key={note}>{note}</li>)}</ul>
          <div className={css['actions']}>
            <UiButton size="small" onPress={() => run({ type: 'recap.editText', part, text: textOf(view), basedOn }, translate('rexScreen.readDone'))}>
              {translate('rexScreen.readAgain')}
            </UiButton>
            <UiButton size="small" onPress={() => run({ type: 'recap.useDraft', part }, translate('rexScreen.draftUsed'))}>
              {translate('rexScreen.useDraft')}
            </UiButton>
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
