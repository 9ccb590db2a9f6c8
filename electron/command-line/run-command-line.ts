import { appError, type AppError } from '../../shared/errors/app-error.ts'
import { describeError, describeRecovery } from '../../shared/i18n/describe-error.ts'
import { translator } from '../../shared/i18n/translate.ts'
import { runNamedCommand } from './commands.ts'
import type { Terminal } from './terminal.ts'
import { parseArguments, type ParsedCommand } from './parse-arguments.ts'
import { printReport } from './print-report.ts'
import { spokenLanguage } from './spoken-language.ts'
import { ALL_USAGES } from './usage.ts'

/** 0 done; 2 bad input, said clearly; 1 only for our own bug. */
export type ExitCode = 0 | 1 | 2

/**
 * Runs one command line and answers with its exit code. With `--json` exactly one JSON object goes to `out`. Sentences
 * are in the language of `--language`, else in the terminal's own; codes and field names are the same in both.
 */
export async function runCommandLine(args: readonly string[], given: Terminal): Promise<ExitCode> {
  const json = args.includes('--json')
  const language = spokenLanguage(args)
  if (!language.ok) return fail(language.error, json, given, 2)
  const terminal = language.value === null ? given : { ...given, translate: translator(language.value) }
  if (args.length === 0 || args[0] === 'help' || args.includes('--help')) {
    terminal.out(`${ALL_USAGES.join('\n')}\n`)
    return args.length === 0 ? 2 : 0
  }
  try {
    const parsed = parseArguments(args, terminal.translate)
    const result = parsed.ok ? await runNamedCommand(parsed.value, terminal) : parsed
    if (!result.ok) return fail(result.error, json, terminal, 2)
    if (parsed.ok) succeed(parsed.value, result.value, json, terminal)
    return 0
  } catch (trouble) {
    return fail(appError('unexpected', { incident: terminal.incident(trouble) }), json, terminal, 1)
  }
}

function succeed(command: ParsedCommand, report: object, json: boolean, terminal: Terminal): void {
  if (json) terminal.out(`${JSON.stringify({ ok: true, ...report })}\n`)
  else terminal.out(printReport(command.name, report, terminal.translate))
}

function fail(error: AppError, json: boolean, terminal: Terminal, code: ExitCode): ExitCode {
  const message = describeError(error, terminal.translate)
  const recovery = error.recovery === undefined ? undefined : describeRecovery(error.recovery, terminal.translate)
  if (json) terminal.out(`${JSON.stringify({ ok: false, error: { code: error.code, message, ...placeOf(error), recovery } })}\n`)
  terminal.error(`${[message, recovery].filter((text) => text !== undefined).join('\n')}\n`)
  return code
}

/** File, sheet, row and column of an error, as far as it knows them. */
function placeOf(error: AppError): object {
  const file = 'file' in error.params ? error.params.file : undefined
  return { file, ...error.at }
}
