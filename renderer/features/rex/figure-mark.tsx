import { VisuallyHidden } from 'react-aria'
import { Button } from 'react-aria-components'
import { useGo } from '../../actions/route.ts'
import { useOrigin } from '../../actions/use-origin.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import css from './figure-mark.module.css'
import type { FactDetails } from './fact-details.view.ts'

/** A figure inside a sentence, underlined: it leads to where it comes from, or to the screen on which it is made. */
export function FigureMark({ text, details }: { readonly text: string; readonly details: FactDetails }) {
  const translate = useTranslate()
  const go = useGo()
  const openOrigin = useOrigin()
  if (details.kind === 'origin') {
    return (
      <Button className={css['mark'] ?? ''} onPress={() => { openOrigin(details.ref) }}>
        {text}
        <VisuallyHidden elementType="span">{translate('ui.whereFrom')}</VisuallyHidden>
      </Button>
    )
  }
  const { screen, focus } = details
  return (
    <Tooltip text={translate('rexScreen.seeIn', { screen: translate(`screen.${screen}`) })}>
      <Button className={css['mark'] ?? ''} onPress={() => { go({ screen, ...(focus === null ? {} : { focus }) }) }}>{text}</Button>
    </Tooltip>
  )
}
