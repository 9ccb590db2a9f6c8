import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileWriter, killLoop } from './durability-kills.ts'
import { powerCuts, whyNoPowerCuts } from './durability-power.ts'

/*
 * npm run test:durability: 2,000 kills of a process that edits, and 40 power cuts where root and loop devices allow.
 * `node test/support/durability.ts 100 5` runs that many instead. Prints its figures; ends with 1 on any loss.
 */
const kills = Number(process.argv[2] ?? 2_000)
const cuts = Number(process.argv[3] ?? 40)
const AT_ONCE = 4

const folder = await mkdtemp(join(tmpdir(), 'jour-j-durability-'))
const lost: string[] = []
try {
  await compileWriter()
  const loops = Array.from({ length: AT_ONCE }, (_, index) =>
    killLoop(join(folder, `kills-${index}`), Math.ceil(kills / AT_ONCE), Math.random),
  )
  const killed = await Promise.all(loops)
  const sum = (pick: (figures: (typeof killed)[number]) => number): number =>
    killed.reduce((all, one) => all + pick(one), 0)
  lost.push(...killed.flatMap((figures) => figures.lost))
  console.log(
    `kill -9: ${sum((one) => one.kills)} kills, ${sum((one) => one.acknowledged)} edits acknowledged, ` +
      `${sum((one) => one.unseen)} found whole that were not yet, ${lost.length} losses`,
  )
  const obstacle = cuts === 0 ? 'none asked for' : await whyNoPowerCuts(folder)
  if (obstacle !== null) console.log(`power cuts: NOT RUN, ${obstacle}`)
  else {
    const figures = await powerCuts(folder, cuts, Math.random)
    lost.push(...figures.lost)
    console.log(
      `power cuts: ${figures.cuts} cuts, ${figures.acknowledged} edits acknowledged before them, ${figures.lost.length} losses`,
    )
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
for (const loss of lost) console.error(loss)
process.exitCode = lost.length > 0 ? 1 : 0
