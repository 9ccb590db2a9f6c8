import { utils, write } from 'xlsx'
import { expect, test } from 'vitest'
import type { WindowCommand } from '../../../shared/contract/command-schema.ts'
import { HOSTILE_STRINGS } from '../../support/hostile-strings.ts'
import { campaignsPage } from '../screens/campaigns-page.ts'
import { deskOf } from '../screens/desk.ts'
import { frameOf } from '../screens/frame.ts'
import { importPage } from '../screens/import-page.ts'
import { tellStory, type Story } from '../screens/open-story.ts'
import { resultsPage } from '../screens/results-page.ts'
import { runOfShowPage } from '../screens/run-of-show-page.ts'

const SCREENS = ['overview', 'objectives', 'participants', 'outreach', 'runOfShow', 'relaysTasks', 'live', 'results', 'rex'] as const
const COUNT = HOSTILE_STRINGS.length
const hostile = (index: number): string => HOSTILE_STRINGS[index % COUNT] ?? ''
const rows = (row: (index: number) => readonly (string | number)[]): readonly (readonly (string | number)[])[] => HOSTILE_STRINGS.map((_text, index) => row(index))

/** Each text comes as a name, a team, a role, a remark and a header of hers. */
const roster = (): Uint8Array => workbook([
  ['Réf.', 'Nom', 'Prénom', 'Équipe', 'Fonction', 'Remarques', 'E-mail', hostile(0), '__proto__'],
  ...rows((index) => [`P-${String(index)}`, `Z${hostile(index)}`, hostile(index + 1), hostile(index + 2), hostile(index + 3), hostile(index + 4), `p${String(index)}@example.org`, hostile(index + 5), hostile(index + 6)]),
])
const schedule = (): Uint8Array => workbook([
  ['Réf.', 'Début', 'Durée', 'Sujet', 'Participants', 'Compte', 'Lieu', 'Brief'],
  ...rows((index) => [`S-${String(index)}`, `${String(8 + Math.floor(index / 20))}h${String((index % 20) * 3).padStart(2, '0')}`, '2 min', `Z${hostile(index)}`, `p${String(index)}@example.org`, `@${hostile(index + 7)}`, hostile(index + 8), hostile(index + 9)]),
])
const results = (): Uint8Array => workbook([
  ['Réf.', 'Titre', 'Participant', 'Compte', 'Lien', 'Vues', 'J’aime'],
  ...rows((index) => [index % 2 === 0 ? `S-${String(index)}` : '', `Z${hostile(index + 10)}`, hostile(index + 11), hostile(index + 12), hostile(index + 13), index + 1, index]),
])

function workbook(lines: readonly (readonly (string | number)[])[]): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(lines.map((line) => [...line])), 'Feuille')
  // The library types its output loosely; `type: 'array'` gives an ArrayBuffer.
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

test('two hundred hostile texts are shown on every screen and are nothing but texts', async () => {
  await tellStory({ language: 'fr' }, async (story) => {
    await watch(story)
    const { words } = story
    const [desk, frame, imports] = [deskOf(story), frameOf(story), importPage(story)]
    await campaignsPage(story).begin(hostile(1), '2026-06-05')
    await fillByHand(story)
    await frame.goTo('participants')
    await imports.choose(frame.main.getByRole('button', { name: words('participants.emptyImport') }), [desk.put('équipe.xlsx', roster())])
    await isHarmless(story)
    await imports.acceptAll()
    await imports.goOn('participants')
    await frame.goTo('runOfShow')
    await imports.choose(runOfShowPage(story).importButton, [desk.put('conducteur.xlsx', schedule())])
    await isHarmless(story)
    await imports.acceptAll()
    await frame.goTo('results')
    await imports.choose(resultsPage(story).importButton, [desk.put('résultats.xlsx', results())])
    await isHarmless(story)
    await imports.acceptAll()
    for (const screen of SCREENS) {
      await frame.goTo(screen)
      await expect.poll(() => shownTexts(story), { message: screen, timeout: 10_000 }).toBeGreaterThan(0)
      await isHarmless(story)
      for (const tab of await frame.main.getByRole('tab').all()) {
        await tab.click()
        await isHarmless(story)
      }
    }
  })
}, 600_000)

/** What no spreadsheet brings is typed: objectives, tasks, relays, touches, notes of the day, learnings, figures. */
async function fillByHand({ app }: Story): Promise<void> {
  const list = await app.call('campaign.list', {})
  const opened = list.ok ? await app.call('campaign.open', { id: list.value[0]?.id ?? '' }) : list
  if (!opened.ok) throw new Error(opened.error.code)
  let base = opened.value.revision
  for (let index = 0; index < COUNT; index += 7) {
    const [text, more, again] = [`Z${hostile(index)}`, hostile(index + 1), hostile(index + 2)]
    const commands: readonly WindowCommand[] = [
      { type: 'campaign.edit', changes: { name: text, brief: more, hashtags: [`#${again}`], constraint: again } },
      { type: 'objective.add', fields: { text, source: more, comment: again } },
      { type: 'task.add', fields: { title: text, owner: more, notes: again } },
      { type: 'relay.add', fields: { name: text, link: more, notes: again } },
      { type: 'touch.add', fields: { by: text, text: more } },
      { type: 'day.log', kind: 'verbatim', text, slot: null, stream: null, participant: null, corrects: null },
      { type: 'learning.add', fields: { text } },
      { type: 'nextStep.add', fields: { text, owner: more, when: again } },
      { type: 'trend.add', fields: { term: text, place: more } },
    ]
    for (const command of commands) {
      const moved = await app.call('plan.run', { base, command })
      if (!moved.ok) throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(moved.error)}`)
      base = moved.value.revision
    }
  }
}

/** How many of the texts stand on the screen or in its fields, letter for letter but for their spaces. */
async function shownTexts({ page }: Story): Promise<number> {
  const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim()
  const shown = plain(String(await page.evaluate(`(() => {
    const main = document.querySelector('main')
    return [main.innerText, ...[...main.querySelectorAll('input, textarea')].map(({ value }) => value)].join(' ')
  })()`)))
  return HOSTILE_STRINGS.filter((text) => text.length > 6 && shown.includes(plain(text))).length
}

/** Notes in the page whatever runs, and whatever its policy stops. What it was made of before is what it may hold. */
async function watch({ page }: Story): Promise<void> {
  await page.evaluate(`
    window.said = [];
    window.ran = (number) => { window.said.push('ran ' + number) };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => { window.said.push(violatedDirective + ' ' + blockedURI) });
  `)
}

/** Nothing ran, nothing was stopped because it tried to, and no element has come that could. */
async function isHarmless({ page }: Story): Promise<void> {
  expect(await page.evaluate(`[
    ...window.said,
    ...[...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]
      .filter(({ name, value }) => /^on/i.test(name) || (/^(href|src|action|formaction|srcdoc|data)$/i.test(name) && !new URL(value, location.href).href.startsWith('app://jour-j/assets/')))
      .map(({ name, value }) => element.tagName + ' ' + name + '=' + value)),
    ...[...document.querySelectorAll('iframe, object, embed, base, meta[http-equiv="refresh"], marquee, body script')].map(({ outerHTML }) => outerHTML),
  ]`)).toEqual([])
}
