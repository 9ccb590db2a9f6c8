import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './ensure-built.ts'

/** `npm run jour-j`: builds if need be, then runs the command line in this very process. */
const cli = await ensureBuilt(join(import.meta.dirname, '..', '..'))
if (cli === null) {
  process.exitCode = 1
} else {
  // npm runs scripts from the checkout; the paths typed are meant from where the command was typed.
  if (process.env['npm_lifecycle_event'] === 'jour-j') process.chdir(process.env['INIT_CWD'] ?? '.')
  process.argv[1] = cli
  await import(pathToFileURL(cli).href)
}
