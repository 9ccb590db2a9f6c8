import {
  BookOpenText, ChartNoAxesColumn, CloudUpload, GitCompareArrows, LayoutDashboard, ListChecks, ListTree, Megaphone, Radio, Target, Users,
  type LucideIcon,
} from 'lucide-react'
import type { ScreenName } from '../actions/route.ts'

/** The sign of each screen, in the sidebar and the palette. */
export const SCREEN_ICONS: Readonly<Record<ScreenName | 'import', LucideIcon>> = {
  overview: LayoutDashboard,
  objectives: Target,
  participants: Users,
  outreach: Megaphone,
  runOfShow: ListTree,
  relaysTasks: ListChecks,
  live: Radio,
  results: ChartNoAxesColumn,
  rex: BookOpenText,
  compare: GitCompareArrows,
  import: CloudUpload,
}
