import { expect, test } from 'vitest'
import { axeFinds } from '../screens/axe-finds.ts'
import { campaignsPage } from '../screens/campaigns-page.ts'
import { frameOf } from '../screens/frame.ts'
import { importPage } from '../screens/import-page.ts'
import { tellStory, type Story } from '../screens/open-story.ts'

const roster = ['volontaires.csv', [
  'Nom;Prénom;Fonction;Courriel;Portable;iPhone ?',
  'BELLAMY;Inès;chroniqueuse;ines.bellamy@example.org;;oui',
  'BELLAMY;Inès;chroniqueuse;i.bellamy@example.org;;non',
  'Haddad;Karim;journaliste;karim.haddad@example;639980112;oui',
  'Total;3;;;;',
].join('\n')] as const
// Léonie Jingle has three slots of her own; the last two rows say the same.
const schedule = ['conducteur.csv', [
  'Heure;Durée;Sujet;Intervenant;Compte',
  ';2 min;;Léonie Jingle;',
  '21:10;2 min;Deux minutes de plus;Zoé Micro;@zoe_au_micro',
  '21:10;2 min;Deux minutes de plus;Zoé Micro;@zoe_au_micro',
].join('\n')] as const
const twitch = ['sessions.csv', [
  'Start Time,End Time,Average Viewers,Max. Viewers,Total Views,Unique Views,Minutes Watched,New Followers,Chatters,Chat Messages,Clips Created,Clip Views,Ad Breaks (Minutes),Minutes Streamed',
  '2015-04-23T19:06:00.000Z,2015-04-23T19:08:00.000Z,48,71,119,107,96,1,4,9,0,0,0,2',
].join('\n')] as const
const x = ['contenu.csv', [
  'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks',
  '591130872459264991,"Thu, Apr 23, 2015",Un soir de plus #periscopeday,https://x.com/station_info/status/591130872459264991,420,6,29,3,0,4,9,8,2,3,1,1,2',
].join('\n')] as const

async function withExample(language: 'fr' | 'en', tell: (story: Story) => Promise<void>): Promise<void> {
  await tellStory({ language, withExample: true }, async (story) => {
    await campaignsPage(story).open('Periscope Day')
    await tell(story)
  })
}

test.each([['fr', 'light'], ['en', 'dark']] as const)('axe finds nothing while files are checked, in %s and %s', async (language, theme) => {
  await tellStory({ language, withExample: true }, async (story) => {
    const { page, app, words } = story
    const { main, drop, hasRead } = importPage(story)
    await app.call('settings.set', { theme })
    // The driver keeps a page light unless it is told; nothing is judged in the middle of a transition.
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.reload()
    await campaignsPage(story).open('Periscope Day')
    await drop(roster)
    await hasRead(3)
    await page.getByText(words('import.samePerson', { row: 2 })).waitFor()
    const found = [...await axeFinds(page, 'roster')]
    await main.getByRole('button', { name: words('import.setAside', { count: 1 }) }).click()
    await page.getByRole('dialog').waitFor()
    found.push(...await axeFinds(page, 'lines set aside'))
    await page.keyboard.press('Escape')
    await main.getByRole('button', { name: words('import.editName', { row: 4 }) }).click()
    await page.getByRole('dialog').waitFor()
    found.push(...await axeFinds(page, 'row editor'))
    await page.keyboard.press('Escape')
    const columns = main.getByRole('region', { name: words('import.columns') })
    if (await columns.count() === 0) await main.getByRole('button', { name: words('import.showColumns') }).click()
    await columns.waitFor()
    found.push(...await axeFinds(page, 'columns'))
    await main.getByRole('button', { name: words('import.mergeName', { row: 3, other: 2 }) }).click()
    await main.getByText(words('import.saidMatch')).waitFor()
    found.push(...await axeFinds(page, 'answered'))
    await main.getByRole('button', { name: words('import.back'), exact: true }).click()
    found.push(...await axeFinds(page, 'file'))
    await drop(schedule)
    await hasRead(3)
    await page.getByText('09:18 Le midi se prépare').waitFor()
    await drop(twitch, x)
    await page.getByText(words('import.waitTheirTurn', { names: 'sessions.csv, contenu.csv' })).waitFor()
    found.push(...await axeFinds(page, 'candidates, files waiting'))
    await main.getByRole('button', { name: words('import.skip') }).click()
    await hasRead(2)
    found.push(...await axeFinds(page, 'accounts'))
    expect(found).toEqual([])
  })
}, 300_000)

test('what fits several is chosen from them; a repeated row is kept; both come in as said', async () => {
  await withExample('en', async (story) => {
    const { words } = story
    const { main, drop, hasRead, accept } = importPage(story)
    await drop(schedule)
    await hasRead(3)
    await main.getByRole('button', { name: /^It is 12:36 Le standard du midi · S-\d+ · Léonie JINGLE/u }).click()
    await main.getByText(words('import.saidIs', { name: '12:36 Le standard du midi' })).waitFor()
    await main.getByRole('button', { name: words('import.keepBothName', { row: 4 }) }).click()
    await main.getByText(words('import.saidKeepBoth')).waitFor()
    await accept(2)
  })
})

test('a check that is left keeps its choices; files dropped meanwhile come after it, each with its own account', async () => {
  await withExample('fr', async (story) => {
    const { page, words } = story
    const { main, drop, hasRead, accept } = importPage(story)
    const wayBack = page.getByRole('button', { name: words('frame.importUnderWay') })
    await drop(roster)
    await hasRead(3)
    await main.getByRole('button', { name: words('import.mergeName', { row: 3, other: 2 }) }).click()
    await main.getByText(words('import.saidMatch')).waitFor()
    await frameOf(story).goTo('participants')
    await wayBack.waitFor()
    await drop(twitch, x)
    await main.getByText(words('import.isBack')).waitFor()
    await main.getByText(words('import.saidMatch')).waitFor()
    await main.getByText(words('import.waitTheirTurn', { names: 'sessions.csv, contenu.csv' })).waitFor()
    await frameOf(story).goTo('overview')
    await wayBack.click()
    await main.getByText(words('import.saidMatch')).waitFor()
    await accept(3)
    await main.getByRole('button', { name: words('import.nextLotGo') }).click()
    await hasRead(2)
    for (const platform of ['Twitch', 'X']) await main.getByText(words('import.accountFor', { platform }), { exact: true }).first().waitFor()
  })
})
