import { Circle, Clapperboard, MapPinned, MessageCircle, Mic, Music, type LucideIcon } from 'lucide-react'
import type { FormatLook } from './slot-format.ts'

const ICONS: Readonly<Record<FormatLook, LucideIcon>> = {
  dialogue: MessageCircle, visit: MapPinned, backstage: Clapperboard, interview: Mic, performance: Music, other: Circle,
}

/** The picture of a format: told by shape as well as by colour. */
export function FormatIcon({ look, size }: { readonly look: FormatLook; readonly size: number }) {
  const Icon = ICONS[look]
  return <Icon size={size} aria-hidden />
}
