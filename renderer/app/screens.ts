import { lazy, type ComponentType } from 'react'
import type { Route } from '../actions/route.ts'

/** A screen whose code is fetched when it is first shown: nothing heavy before the first paint. */
export const page = (load: () => Promise<ComponentType>): ComponentType =>
  lazy(async () => ({ default: await load() }))

/**
 * Every screen by the name of its route. One line a screen:
 * `overview: page(async () => (await import('../features/overview/overview-screen.tsx')).OverviewScreen),`
 */
export const SCREEN_PAGES: { readonly [Name in Route['screen']]?: ComponentType } = {
  campaigns: page(async () => (await import('../features/campaigns/campaigns-screen.tsx')).CampaignsScreen),
  results: page(async () => (await import('../features/results/results-screen.tsx')).ResultsScreen),
  rex: page(async () => (await import('../features/rex/rex-screen.tsx')).RexScreen),
  overview: page(async () => (await import('../features/overview/overview-screen.tsx')).OverviewScreen),
  runOfShow: page(async () => (await import('../features/run-of-show/run-of-show-screen.tsx')).RunOfShowScreen),
  import: page(async () => (await import('../features/import/import-screen.tsx')).ImportScreen),
  participants: page(async () => (await import('../features/participants/participants-screen.tsx')).ParticipantsScreen),
  outreach: page(async () => (await import('../features/outreach/outreach-screen.tsx')).OutreachScreen),
  objectives: page(async () => (await import('../features/objectives/objectives-screen.tsx')).ObjectivesScreen),
  relaysTasks: page(async () => (await import('../features/relays-tasks/relays-tasks-screen.tsx')).RelaysTasksScreen),
  live: page(async () => (await import('../features/live/live-screen.tsx')).LiveScreen),
}
