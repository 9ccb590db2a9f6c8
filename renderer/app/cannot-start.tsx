import { CircleX } from 'lucide-react'
import { EmptyState } from '../ui/empty-state.tsx'

/** All that can be shown when even the settings could not be had. */
export function CannotStart({ title, reason }: { readonly title: string; readonly reason: string }) {
  return (
    <main role="alert">
      <EmptyState icon={CircleX} title={title}>{reason}</EmptyState>
    </main>
  )
}
