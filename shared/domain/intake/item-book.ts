import { linkKey } from '../../lib/link-key.ts'
import type { PlatformItem } from '../results/platform-item.ts'
import type { Desk } from './desk.ts'
import { momentIndexOf, type ItemIdentity } from './moment-index.ts'

/** The posts the campaign knows, found again by what identifies them. */
export interface ItemBook {
  /** The item; `null` when it is new; a question when the id and the link name two different posts. */
  readonly find: (identity: ItemIdentity) => PlatformItem | null | { readonly torn: readonly PlatformItem[] }
  readonly put: (item: PlatformItem) => void
  /** Lets a link lead to a post without changing it: a refused row still says which post its link is. */
  readonly follow: (link: string, item: PlatformItem) => void
}

/**
 * Indexes the items by platform and item id, by link, and, for those that have neither, by account, time and title.
 * Two different ids are two posts, whatever else agrees.
 */
export function itemBookOf(desk: Desk): ItemBook {
  const ids = new Map<string, string>()
  const links = new Map<string, string>()
  const moments = momentIndexOf(desk)
  const index = (item: PlatformItem): void => {
    if (item.platformItemId !== '') setFirst(ids, idKey(item), item.id)
    if (item.permalink !== '') setFirst(links, linkKey(item.permalink), item.id)
    moments.add(item)
  }
  for (const item of desk.working.rows('items')) index(item)
  const itemOf = (id: string | undefined): PlatformItem | undefined =>
    id === undefined ? undefined : desk.working.get('items', id)
  return {
    find: (identity) => {
      const byId = identity.platformItemId === '' ? undefined : itemOf(ids.get(idKey(identity)))
      const byLink = identity.permalink === '' ? undefined : itemOf(links.get(linkKey(identity.permalink)))
      if (byLink !== undefined && (byId === undefined ? !areOneId(byLink, identity) : byId.id !== byLink.id)) {
        return { torn: byId === undefined ? [byLink] : [byId, byLink] }
      }
      const found = byId ?? byLink
      if (found !== undefined) return found
      const byMoment = moments.find(identity)
      return byMoment !== null && areOneId(byMoment, identity) && areOneLink(byMoment, identity) ? byMoment : null
    },
    put: (item) => {
      desk.working.put('items', item)
      index(item)
    },
    follow: (link, item) => {
      if (link !== '' && itemOf(item.id) !== undefined) setFirst(links, linkKey(link), item.id)
    },
  }
}

function areOneId(item: PlatformItem, identity: ItemIdentity): boolean {
  return item.platformItemId === '' || identity.platformItemId === '' || item.platformItemId === identity.platformItemId
}

function areOneLink(item: PlatformItem, identity: ItemIdentity): boolean {
  return item.permalink === '' || identity.permalink === '' || linkKey(item.permalink) === linkKey(identity.permalink)
}

function idKey(item: Pick<PlatformItem, 'platform' | 'platformItemId'>): string {
  return `${item.platform}#${item.platformItemId}`
}

function setFirst(index: Map<string, string>, key: string, id: string): void {
  if (!index.has(key)) index.set(key, id)
}
