import { parseArgs } from 'node:util'
import { appError, type AppError } from '../../shared/errors/app-error.ts'
import type { Translate } from '../../shared/i18n/translate.ts'
import { err, ok, type Result } from '../../shared/lib/result.ts'
import { ALL_USAGES, COMMANDS, type CommandName, type CommandUsage } from './usage.ts'

/** A command as typed, checked against its usage: every required option is there, none is unknown. */
export interface ParsedCommand {
  readonly name: CommandName
  /** The closed word of `import`, `export` and `add`; empty for the others. */
  readonly first: string
  readonly rest: readonly string[]
  readonly option: (name: string) => string | null
  readonly flag: (name: string) => boolean
}

/** Reads a command line. Every misuse is a `usage` error that says what is wrong and how the command is written. */
export function parseArguments(args: readonly string[], translate: Translate): Result<ParsedCommand, AppError> {
  const [name = ''] = args
  if (!isCommandName(name)) return misuse(translate('cli.problem.command', { name }), ALL_USAGES.join('\n'))
  const command: CommandUsage = COMMANDS[name]
  const parsed = parseStrictly(args.slice(1), command, translate)
  if (!parsed.ok) return misuse(parsed.error, command.usage)
  const { values, positionals } = parsed.value
  const missing = Object.entries(command.options).find(([option, need]) => need === 'required' && typeof values[option] !== 'string')
  if (missing !== undefined) return misuse(translate('cli.problem.missingOption', { option: `--${missing[0]}` }), command.usage)
  if (positionals.length < command.least) return misuse(translate('cli.problem.missingArgument'), command.usage)
  if (positionals.length > command.most) return misuse(translate('cli.problem.tooMany', { argument: positionals.at(-1) ?? '' }), command.usage)
  const [first = ''] = command.first === undefined ? [] : positionals
  if (command.first !== undefined && !command.first.includes(first)) return misuse(translate('cli.problem.word', { name, word: first, words: command.first.join(', ') }), command.usage)
  return ok({
    name,
    first,
    rest: command.first === undefined ? positionals : positionals.slice(1),
    option: (option) => (typeof values[option] === 'string' ? values[option] : null),
    flag: (flag) => values[flag] === true,
  })
}

interface Parsed {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly positionals: readonly string[]
}

function parseStrictly(args: readonly string[], command: CommandUsage, translate: Translate): Result<Parsed, string> {
  const strings = [...Object.keys(command.options), 'language'].map((name) => [name, { type: 'string' }] as const)
  const flags = [...command.flags, 'json'].map((name) => [name, { type: 'boolean' }] as const)
  try {
    const options = Object.fromEntries<{ type: 'string' | 'boolean' }>([...strings, ...flags])
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    return ok({ values, positionals })
  } catch (trouble) {
    // parseArgs throws to say what it does not know; anything else would be our bug.
    if (trouble instanceof TypeError) return err(problemOf(trouble, translate))
    throw trouble
  }
}

/** Node says what it does not know in English: told by its code, with the option that it names between quotes. */
function problemOf(trouble: TypeError, translate: Translate): string {
  const code = 'code' in trouble ? trouble.code : null
  const option = /'(-[\w-]+)/u.exec(trouble.message)?.[1] ?? ''
  if (option === '') return trouble.message
  return translate(code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'cli.problem.unknownOption' : 'cli.problem.optionValue', { option })
}

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name)
}

function misuse(problem: string, usage: string): Result<never, AppError> {
  return err(appError('usage', { problem, usage }))
}
