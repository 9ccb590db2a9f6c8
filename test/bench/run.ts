import { cpus } from 'node:os'
import { benchEdits } from './edits.ts'
import { benchRecap } from './recap-workbook.ts'
import { benchRoster } from './roster-import.ts'
import type { Comparison } from './measure.ts'

/*
 * `npm run bench`: each piece of work beside a reference, in turn, in the same run. The ratio is what to compare between
 * machines; nothing is asserted.
 */
const comparisons: Comparison[] = [...(await benchEdits()), await benchRecap(), await benchRoster()]

process.stdout.write(`Node ${process.version}, ${String(cpus().length)} × ${cpus()[0]?.model ?? '?'}\n\n`)
process.stdout.write('| what | median | reference | median | ratio (lowest to highest) |\n|---|---:|---|---:|---:|\n')
for (const { name, milliseconds, reference, referenceMilliseconds, ratio, ratios } of comparisons) {
  const spread = `${ratio.toFixed(2)} (${ratios[0].toFixed(2)} to ${ratios[1].toFixed(2)})`
  process.stdout.write(`| ${name} | ${milliseconds.toFixed(2)} ms | ${reference} | ${referenceMilliseconds.toFixed(2)} ms | ${spread} |\n`)
}
