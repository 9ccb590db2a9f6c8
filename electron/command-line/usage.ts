/** Every command of command-line.md with its options, as one table: parsing, help and refusals are read from it. */
export interface CommandUsage {
  readonly usage: string
  /** The closed words that the first argument may be (`import roster`), if any. */
  readonly first?: readonly string[]
  /** How many arguments must, and may, follow. */
  readonly least: number
  readonly most: number
  /** Options that take a value; `required` ones must be there. */
  readonly options: Readonly<Record<string, 'required' | 'optional'>>
  readonly flags: readonly string[]
}

const IMPORT_KINDS = ['roster', 'schedule', 'results', 'mentions', 'series', 'returns'] as const
export const EXPORT_KINDS = ['roster', 'schedule', 'results', 'mail-merge', 'return-sheets', 'samples'] as const
export const ADD_KINDS = ['figure', 'result', 'touch', 'learning', 'next-step', 'trend'] as const

export const COMMANDS = {
  inspect: { usage: 'jour-j inspect FILE [--json] [--language fr|en]', least: 1, most: 1, options: {}, flags: [] },
  list: { usage: 'jour-j list --data DIR [--json] [--language fr|en]', least: 0, most: 0, options: { data: 'required' }, flags: [] },
  new: {
    usage: 'jour-j new --data DIR --name N --day YYYY-MM-DD [--zone Europe/Paris] [--lang fr|en] [--json] [--language fr|en]',
    least: 0,
    most: 0,
    options: { data: 'required', name: 'required', day: 'required', zone: 'optional', lang: 'optional' },
    flags: [],
  },
  import: {
    usage:
      'jour-j import (roster|schedule|results|mentions|series|returns) FILE… --data DIR --campaign ID [--account HANDLE] ' +
      '[--as-of YYYY-MM-DD] [--date-order dmy|mdy] [--source-zone Z] [--offset-minutes N] [--sheet NAME] [--dry-run] [--json] [--language fr|en]',
    first: IMPORT_KINDS,
    least: 2,
    most: 1000,
    options: {
      data: 'required',
      campaign: 'required',
      account: 'optional',
      'as-of': 'optional',
      'date-order': 'optional',
      'source-zone': 'optional',
      'offset-minutes': 'optional',
      sheet: 'optional',
    },
    flags: ['dry-run'],
  },
  show: {
    usage: 'jour-j show --data DIR --campaign ID [--json] [--language fr|en]',
    least: 0,
    most: 0,
    options: { data: 'required', campaign: 'required' },
    flags: [],
  },
  recap: {
    usage: 'jour-j recap --data DIR --campaign ID --out FILE.xlsx [--json] [--language fr|en]',
    least: 0,
    most: 0,
    options: { data: 'required', campaign: 'required', out: 'required' },
    flags: [],
  },
  export: {
    usage:
      'jour-j export (roster|schedule|results|mail-merge|return-sheets|samples) --data DIR --campaign ID --out FILE-OR-DIR [--json] [--language fr|en]',
    first: EXPORT_KINDS,
    least: 1,
    most: 1,
    options: { data: 'required', campaign: 'required', out: 'required' },
    flags: [],
  },
  add: {
    usage:
      'jour-j add (figure|result|touch|learning|next-step|trend) --data DIR --campaign ID --from FILE.json [--json] [--language fr|en]',
    first: ADD_KINDS,
    least: 1,
    most: 1,
    options: { data: 'required', campaign: 'required', from: 'required' },
    flags: [],
  },
  example: { usage: 'jour-j example --out DIR [--json] [--language fr|en]', least: 0, most: 0, options: { out: 'required' }, flags: [] },
} as const satisfies Record<string, CommandUsage>

export type CommandName = keyof typeof COMMANDS

/** All commands, one a line. */
export const ALL_USAGES = Object.values(COMMANDS).map((command) => command.usage)
