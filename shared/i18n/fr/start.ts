/** What `npm start` says. */
export const startFr = {
  'start.making': 'Jour J prépare la campagne d’exemple…',
  'start.made':
    'La campagne d’exemple est prête. Son classeur de bilan : {{workbook}}. Ouvrez-le dans Excel ou LibreOffice. Les tableurs dont elle est faite sont dans {{folder}}.',
  'start.already':
    'La campagne d’exemple est déjà là. Son classeur de bilan : {{workbook}}. Pour la refaire, supprimez le dossier {{folder}}.',
  'start.noDisplay':
    'Cette machine n’a pas d’écran : la fenêtre n’a pas été ouverte. Lancez « npm start » sur un ordinateur avec un écran, ou « xvfb-run -a npm start » pour un écran virtuel. La ligne de commande fait tout sans fenêtre : npm run -s jour-j -- example --out ./exemple',
  'start.commandLine': 'La ligne de commande fait tout sans fenêtre : npm run -s jour-j -- example --out ./exemple',
  'start.downloading': 'Electron n’est pas encore là : il est téléchargé (environ 110 Mo, une seule fois)…',
  'start.fetching':
    'Electron ne peut pas être téléchargé ici : une version vérifiée de rechange, pour les essais seulement, est prise dans le registre npm (environ 200 Mo) et gardée dans {{folder}}…',
  'start.pinned': 'La fenêtre s’ouvre avec l’Electron de rechange, fait pour les essais et un premier regard.',
  'start.withoutSandbox':
    'Le bac à sable de Chromium ne peut pas servir ici (compte root, ou espaces de noms réservés par le système) : la fenêtre s’ouvre sans lui. Préférez un compte ordinaire.',
  'start.notShipped':
    'Les paquets pour les autres demandent le vrai Electron {{version}}, qui n’a pas pu être téléchargé ici. Pour un essai sur cette machine : npm run package -- --dir',
  'start.unreachable': 'Electron n’a pas pu être téléchargé. Vérifiez le réseau, puis relancez « npm start ».',
  'start.altered': 'L’Electron de rechange n’est pas celui attendu ({{file}}) : il n’est pas utilisé.',
  'start.cannotUnpack': 'L’Electron de rechange n’a pas pu être décompressé ({{detail}}). Installez « unzip », puis relancez « npm start ».',
  'start.windowFailed':
    'La fenêtre n’a pas pu s’ouvrir. Sur Debian ou Ubuntu, ce qui manque le plus souvent : sudo apt-get install libnss3 libgtk-3-0 libgbm1 libasound2',
} as const
