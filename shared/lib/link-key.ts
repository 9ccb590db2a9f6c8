/** Query parts that name the post itself; all others say where the link was copied from. */
const TELLING = new Set(['v', 'story_fbid', 'id', 'fbid'])
const LINK = /^(?:https?:\/\/)?(?:www\.|m\.|mobile\.)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/iu

/**
 * The form in which two links to one post are the same text: without protocol, `www.`, final slash, tracking and
 * fragment. The path keeps its case: identifiers in it have one.
 *
 * @example linkKey('https://www.youtube.com/watch?v=aB3&utm_source=x') // 'youtube.com/watch?v=aB3'
 */
export function linkKey(link: string): string {
  const match = LINK.exec(link.trim())
  const host = match?.[1] ?? ''
  if (host === '') return ''
  const path = withoutFinalSlashes(match?.[2] ?? '')
  const query = (match?.[3] ?? '')
    .split('&')
    .filter((part) => TELLING.has(part.split('=')[0] ?? ''))
    .sort()
  return host.toLowerCase() + path + (query.length > 0 ? `?${query.join('&')}` : '')
}

function withoutFinalSlashes(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end -= 1
  return path.slice(0, end)
}
