import type { cliFr } from '../fr/cli.ts'

/** Words of the command line, where nobody asked for JSON. */
export const cliEn = {
  'cli.noCampaign': 'No campaign in this folder. The command “new” creates one.',
  'cli.created': 'Campaign created: {{id}}',
  'cli.table': '{{name}}: {{count, number}} data rows, headers on row {{header}}, {{kind}}{{shape}}',
  'cli.column': '  {{header}} → {{field}}',
  'cli.columnUnused': '  {{header}} (not imported)',
  'cli.setAside': '  row {{row}} set aside ({{reason}}): {{text}}',
  'cli.counts':
    '{{file}}: {{read}} rows read = {{added}} added + {{updated}} updated + {{unchanged}} unchanged + {{ignored}} left out + {{rejected}} refused',
  'cli.revision': 'Version {{revision}} of the campaign, saved on this computer.',
  'cli.written': 'Written: {{file}}',
  'cli.added': 'Added: {{count, number}}. Version {{revision}} of the campaign.',
  'cli.summary':
    '{{name}}, {{day}}: {{participants}} participants, {{slots}} slots, {{streams}} streams, {{conflicts}} conflicts, {{unassigned}} results to link',
  'cli.indicator': '  {{id}}: {{value}} ({{unit}}) over {{n}} of {{of}}, as of {{asOf}}',
  'cli.indicatorNone': '  {{id}}: not measured',
  'cli.indicatorRefused': '  {{id}}: not computed. The two perimeters differ.',
  'cli.problem.command': 'There is no command “{{name}}”.',
  'cli.problem.missingOption': '{{option}} is missing.',
  'cli.problem.missingArgument': 'The name of a file is missing.',
  'cli.problem.tooMany': '“{{argument}}” is one argument too many.',
  'cli.problem.word': '“{{name}} {{word}}” does not exist: one of {{words}}.',
  'cli.problem.unknownOption': '{{option}} is not an option of this command.',
  'cli.problem.optionValue': '{{option}} is written without its value, or with one that it does not take.',
} as const satisfies Record<keyof typeof cliFr, string>
