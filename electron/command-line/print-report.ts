import type { Translate } from '../../shared/i18n/translate.ts'
import type { CommandName } from './usage.ts'

/** A report as people read it in a terminal: the same facts as the JSON, a line each. */
export function printReport(name: CommandName, report: object, translate: Translate): string {
  // Reports are this program's own JSON; a printer that meets another shape prints it whole.
  const lines = PRINTERS[name](report as Facts, translate)
  return `${lines.join('\n')}\n`
}

interface Facts {
  readonly [name: string]: unknown
}
type Printer = (report: Facts, translate: Translate) => readonly string[]

const PRINTERS: Readonly<Record<CommandName, Printer>> = {
  inspect: (report, translate) => [...listOf(report['tables']).flatMap((table) => tableLines(table, translate)), ...issueLines(report)],
  list: (report, translate) => {
    const campaigns = listOf(report['campaigns'])
    if (campaigns.length === 0) return [translate('cli.noCampaign')]
    return campaigns.map((campaign) => [campaign['id'], campaign['day'], campaign['name']].map(text).join('  '))
  },
  new: (report, translate) => [translate('cli.created', { id: text(report['campaign']) })],
  import: (report, translate) => [
    ...listOf(report['files']).flatMap((file) => [countsLine(file, translate), ...issueLines(file)]),
    translate('cli.revision', { revision: text(report['revision']) }),
  ],
  show: (report, translate) => [summaryLine(report, translate), ...indicatorLines(report, translate)],
  recap: (report, translate) => [translate('cli.written', { file: text(report['file']) })],
  export: (report, translate) => valuesOf(report['files']).map((file) => translate('cli.written', { file: text(file) })),
  add: (report, translate) => [
    translate('cli.added', { count: Number(report['added']), revision: text(report['revision']) }),
  ],
  example: (report, translate) => [
    ...indicatorLines(report, translate),
    translate('cli.written', { file: text(report['file']) }),
  ],
}

function tableLines(table: Facts, translate: Translate): readonly string[] {
  const shape = table['shape'] === null ? '' : ` (${text(table['shape'])})`
  const head = translate('cli.table', {
    name: [table['file'], table['name']].filter((part) => part !== undefined).map(text).join(' · '), count: Number(table['rows']), header: text(table['headerRow'] ?? '—'), kind: text(table['kind']), shape,
  })
  const columns = listOf(table['columns']).map((column) => {
    const header = text(column['header'])
    if (column['field'] === null) return translate('cli.columnUnused', { header })
    return translate('cli.column', { header, field: text(column['field']) })
  })
  const aside = listOf(table['setAside']).map((row) =>
    translate('cli.setAside', { row: text(row['row']), reason: reasonWords(row['reason'], translate), text: text(row['text']) }))
  return [head, ...columns, ...aside]
}

const SET_ASIDE_REASONS = ['total', 'footer', 'blank', 'section', 'preamble'] as const

/** Why a line was set aside, in words; a reason that has none is shown as its code. */
function reasonWords(reason: unknown, translate: Translate): string {
  const known = SET_ASIDE_REASONS.find((one) => one === reason)
  return known === undefined ? text(reason) : translate(`import.setAside.${known}`).toLocaleLowerCase(translate.language)
}

function countsLine(file: Facts, translate: Translate): string {
  const [counts = {}] = [file['counts']].filter(isFacts)
  const count = (name: string): string => text(counts[name])
  return translate('cli.counts', {
    file: text(file['file']), read: count('read'), added: count('added'), updated: count('updated'),
    unchanged: count('unchanged'), ignored: count('ignored'), rejected: count('rejected'),
  })
}

function issueLines(report: Facts): readonly string[] {
  return listOf(report['issues']).map((issue) => `  ${issue['severity'] === 'error' ? '✗' : '!'} ${text(issue['message'])}`)
}

function summaryLine(report: Facts, translate: Translate): string {
  const [campaign = {}] = [report['campaign']].filter(isFacts)
  const size = (name: string): string => String(valuesOf(report[name]).length)
  return translate('cli.summary', {
    name: text(campaign['name']), day: text(campaign['day']), participants: size('participants'), slots: size('slots'),
    streams: size('streams'), conflicts: size('conflicts'), unassigned: text(report['unassigned']),
  })
}

function indicatorLines(report: Facts, translate: Translate): readonly string[] {
  return listOf(report['indicators']).map((indicator) => {
    const id = text(indicator['id'])
    if (indicator['refused'] !== null) return translate('cli.indicatorRefused', { id })
    if (indicator['value'] === null) return translate('cli.indicatorNone', { id })
    const value = `${indicator['approximate'] === true ? '≈ ' : ''}${new Intl.NumberFormat(translate.language, { maximumFractionDigits: 2 }).format(Number(indicator['value']))}`
    return translate('cli.indicator', {
      id, value, unit: text(indicator['unit']), n: text(indicator['n']), of: text(indicator['of']), asOf: text(indicator['asOf'] ?? '—'),
    })
  })
}

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''))
const valuesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const listOf = (value: unknown): readonly Facts[] => valuesOf(value).filter(isFacts)

function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
