/** Finds the browsers that the project's tools and tests drive, and installs one if the system offers a way. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

interface BrowserKind {
  /** What people call it. */
  name: string
  /** The environment variable that names one, by path. */
  variable: string
  /** Programs on the PATH. */
  programs: string[]
  /** Where it may be without being on the PATH. */
  places: string[]
  /** What each package manager calls it, best first. */
  packages: Record<'apt-get' | 'dnf' | 'pacman' | 'zypper' | 'apk' | 'brew' | 'winget', string[]>
}

/** Where Windows installs what only one user has. */
const OWN_PROGRAMS = process.env.LOCALAPPDATA ?? ''

export const CHROMIUM: BrowserKind = {
  name: 'Chrome, Chromium, Edge or Brave',
  variable: 'MICLINE_BROWSER',
  programs: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser-stable',
    'brave-browser',
    'brave',
  ],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    join(OWN_PROGRAMS, 'Google\\Chrome\\Application\\chrome.exe'),
    join(OWN_PROGRAMS, 'Chromium\\Application\\chrome.exe'),
    join(OWN_PROGRAMS, 'BraveSoftware\\Brave-Browser\\Application\\brave.exe'),
  ],
  packages: {
    'apt-get': ['chromium', 'chromium-browser'],
    dnf: ['chromium'],
    pacman: ['chromium'],
    zypper: ['chromium'],
    apk: ['chromium'],
    brew: ['google-chrome'],
    winget: ['Google.Chrome'],
  },
}

export const FIREFOX: BrowserKind = {
  name: 'Firefox',
  variable: 'MICLINE_FIREFOX',
  programs: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
  places: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  packages: {
    'apt-get': ['firefox-esr', 'firefox'],
    dnf: ['firefox'],
    pacman: ['firefox'],
    zypper: ['MozillaFirefox'],
    apk: ['firefox'],
    brew: ['firefox'],
    winget: ['Mozilla.Firefox'],
  },
}

/** The path of an installed browser of `kind`: the one named by the environment, else the first one found; null if none. */
function findBrowser(kind: BrowserKind, environment = process.env): string | null {
  const named = environment[kind.variable]
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`${kind.variable} is set to ${named}, but there is no such file.`)
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = kind.programs.flatMap((program) => folders.map((folder) => join(folder, program)))
  return [...onPath, ...kind.places].find((path) => existsSync(path) && isBrowser(path)) ?? null
}

/** Some systems put a stand-in there that only says how to install the browser; it fails when run. */
function isBrowser(path: string): boolean {
  if (!path.startsWith('/usr/bin/')) return true
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}

/** The path of a browser of `kind`, installing it first if there is none. If that fails, throws with what to do. */
export function ensureBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind)
  if (found) return found
  for (const command of installCommands(kind)) {
    console.log(`${kind.name} is not installed. Trying: ${command.join(' ')}`)
    const [program = '', ...parameters] = command
    spawnSync(program, parameters, { stdio: 'inherit' })
    const installed = findBrowser(kind)
    if (installed) return installed
  }
  throw new Error(
    `${kind.name} was not found, and it could not be installed automatically on this system.\n` +
      `Install it yourself${adviceFor(kind)}, or point to an installed one: ${kind.variable}=/path/to/browser`,
  )
}

/** Commands that ask for no password: as root, through sudo if it lets us, or through a package manager of the user's own. */
function installCommands({ packages }: BrowserKind): string[][] {
  const isRoot = process.getuid?.() === 0
  const asRoot = isRoot ? [] : ['sudo', '-n']
  const may = isRoot || spawnSync('sudo', ['-n', 'true']).status === 0
  const has = (program: string) => spawnSync(program, ['--version'], { timeout: 20_000 }).error === undefined
  if (process.platform === 'darwin')
    return has('brew') ? packages.brew.map((name) => ['brew', 'install', '--cask', name]) : []
  if (process.platform === 'win32')
    return packages.winget.map((name) => [
      ...['winget', 'install', '--exact', '--id', name, '--silent'],
      ...['--accept-package-agreements', '--accept-source-agreements'],
    ])
  if (!may) return []
  if (has('apt-get'))
    return [
      [...asRoot, 'apt-get', 'update', '-q'],
      ...packages['apt-get'].map((name) => [...asRoot, 'apt-get', 'install', '-y', '-q', name]),
    ]
  if (has('dnf')) return packages.dnf.map((name) => [...asRoot, 'dnf', 'install', '-y', name])
  if (has('pacman')) return packages.pacman.map((name) => [...asRoot, 'pacman', '-S', '--noconfirm', name])
  if (has('zypper')) return packages.zypper.map((name) => [...asRoot, 'zypper', '-n', 'install', name])
  if (has('apk')) return packages.apk.map((name) => [...asRoot, 'apk', 'add', name])
  return []
}

function adviceFor({ packages }: BrowserKind): string {
  if (process.platform === 'darwin') return ` (brew install --cask ${packages.brew[0]})`
  if (process.platform === 'win32') return ` (winget install ${packages.winget[0]})`
  return ` (Debian, Ubuntu: sudo apt-get install ${packages['apt-get'][0]}; Fedora: sudo dnf install ${packages.dnf[0]})`
}
