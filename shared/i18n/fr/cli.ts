/** Words of the command line, where nobody asked for JSON. */
export const cliFr = {
  'cli.noCampaign': 'Aucune campagne dans ce dossier. La commande « new » en crée une.',
  'cli.created': 'Campagne créée : {{id}}',
  'cli.table': '{{name}} : {{count, number}} lignes de données, titres ligne {{header}}, {{kind}}{{shape}}',
  'cli.column': '  {{header}} → {{field}}',
  'cli.columnUnused': '  {{header}} (non importée)',
  'cli.setAside': '  ligne {{row}} mise de côté ({{reason}}) : {{text}}',
  'cli.counts':
    '{{file}} : {{read}} lignes lues = {{added}} ajoutées + {{updated}} mises à jour + {{unchanged}} inchangées + {{ignored}} laissées + {{rejected}} refusées',
  'cli.revision': 'Version {{revision}} de la campagne, enregistrée sur cet ordinateur.',
  'cli.written': 'Écrit : {{file}}',
  'cli.added': 'Ajouté : {{count, number}}. Version {{revision}} de la campagne.',
  'cli.summary':
    '{{name}}, {{day}} : {{participants}} participants, {{slots}} créneaux, {{streams}} diffusions, {{conflicts}} conflits, {{unassigned}} résultats à rattacher',
  'cli.indicator': '  {{id}} : {{value}} ({{unit}}) sur {{n}} de {{of}}, relevé du {{asOf}}',
  'cli.indicatorNone': '  {{id}} : non mesuré',
  'cli.indicatorRefused': '  {{id}} : non calculé. Les deux périmètres diffèrent.',
  'cli.problem.command': 'La commande « {{name}} » n’existe pas.',
  'cli.problem.missingOption': 'Il manque {{option}}.',
  'cli.problem.missingArgument': 'Il manque le nom d’un fichier.',
  'cli.problem.tooMany': '« {{argument}} » est de trop.',
  'cli.problem.word': '« {{name}} {{word}} » n’existe pas : choisissez parmi {{words}}.',
  'cli.problem.unknownOption': '{{option}} n’est pas une option de cette commande.',
  'cli.problem.optionValue': '{{option}} est écrit sans sa valeur, ou avec une valeur qu’il ne prend pas.',
} as const
