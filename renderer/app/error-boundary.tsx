import { CircleX } from 'lucide-react'
import { Component, type ReactNode } from 'react'
import { useTranslate } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

interface Props {
  readonly children: ReactNode
}

/** Keeps a screen's bug to that screen. (React catches errors in classes only.) */
export class ErrorBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true }
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children
    return <Broken onReopen={() => { this.setState({ isBroken: false }) }} />
  }
}

function Broken({ onReopen }: { readonly onReopen: () => void }) {
  const translate = useTranslate()
  return (
    <div role="alert">
      <EmptyState icon={CircleX} title={translate('frame.brokenTitle')} actions={<Button onPress={onReopen}>{translate('frame.reopen')}</Button>}>
        {translate('frame.broken')}
      </EmptyState>
    </div>
  )
}
