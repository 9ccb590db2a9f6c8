import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * `npm test` begins here: the tests read our workbooks back with programs that are not ours (LibreOffice, openpyxl),
 * so that our own reader and writer cannot agree on a mistake. On Debian as root what is missing is installed;
 * elsewhere the command to run is printed.
 */
interface Need {
  readonly what: string
  readonly packages: readonly string[]
  readonly isThere: () => boolean
}

/** What a real Electron needs of Debian to open its window on a virtual screen. */
const WINDOW_PACKAGES = [
  'xvfb', 'xauth', 'dbus', 'libnss3', 'libgtk-3-0', 'libgbm1', 'libasound2', 'libatk-bridge2.0-0', 'libdrm2', 'libxss1',
  'libxtst6', 'libnotify4', 'libsecret-1-0', 'libcups2',
] as const

const NEEDS: readonly Need[] = [
  { what: 'LibreOffice Calc', packages: ['libreoffice-calc'], isThere: () => runs('soffice', '--version') },
  {
    what: 'openpyxl',
    packages: ['python3', 'python3-openpyxl'],
    isThere: () => runs('/usr/bin/python3', '-c', 'import openpyxl'),
  },
  { what: 'unzip', packages: ['unzip'], isThere: () => runs('unzip', '-v') },
  { what: 'pdftoppm', packages: ['poppler-utils'], isThere: () => runs('pdftoppm', '-v') },
  ...WINDOW_PACKAGES.map(
    (name): Need => ({ what: name, packages: [name], isThere: () => process.platform !== 'linux' || isInstalled(name) }),
  ),
  {
    what: 'Liberation fonts',
    packages: ['fonts-liberation'],
    isThere: () => process.platform !== 'linux' || existsSync('/usr/share/fonts/truetype/liberation'),
  },
]

process.exitCode = prepare()

function prepare(): number {
  const missing = NEEDS.filter((need) => !need.isThere())
  if (missing.length === 0) return 0
  const packages = missing.flatMap((need) => need.packages)
  if (canInstall()) install(packages)
  const still = NEEDS.filter((need) => !need.isThere())
  if (still.length === 0) return 0
  console.error(`The tests need ${still.map((need) => need.what).join(', ')}. On Debian or Ubuntu:`)
  console.error(`  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`)
  return 1
}

/** Debian 13 and Ubuntu 24 give some libraries a name that ends in `t64`. Where there is no dpkg, the tests will tell. */
function isInstalled(name: string): boolean {
  if (!existsSync('/usr/bin/dpkg-query')) return true
  return [name, `${name}t64`].some((one) => {
    const asked = spawnSync('dpkg-query', ['-W', '-f', '${Status}', one], { encoding: 'utf8' })
    return asked.stdout.includes('install ok installed')
  })
}

function runs(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 60_000 }).status === 0
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

/** Package lists first, both steps tried three times: mirrors hiccup. */
function install(packages: readonly string[]): void {
  console.error(`installing ${packages.join(' ')}…`)
  const apt = (...args: readonly string[]): boolean =>
    spawnSync('apt-get', ['-q', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (apt('update') && apt('install', '-y', '--no-install-recommends', ...packages)) return
  }
}
