/** What npm install does last: the Node that comes along is found by npm's commands, and what is missing is said. */
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ROOT } from '../../../scripts/support/sources.ts'

const PACKAGE = `node-${process.platform}-${process.arch}`
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micline-link-'))
  mkdirSync(join(folder, 'scripts'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  copyFileSync(join(ROOT, 'scripts/link-node.js'), join(folder, 'scripts/link-node.js'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs it as npm does on the Node of `version`. */
function install(version: string, npm = '') {
  const npm_config_user_agent = `npm/10.8.2 node/v${version} linux x64 workspaces/false`
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'scripts/link-node.js')], {
    env: { ...process.env, npm_config_user_agent, npm_execpath: npm },
    encoding: 'utf8',
  })
  return { status, said: stderr }
}

// On Windows it is a file that starts the program.
it.runIf(process.platform !== 'win32')('links the Node that comes along, where npm has not, once', () => {
  mkdirSync(join(folder, 'node_modules', PACKAGE, 'bin'), { recursive: true })
  writeFileSync(join(folder, 'node_modules', PACKAGE, 'bin/node'), '')
  for (let time = 0; time < 2; time += 1) expect(install('20.19.0')).toEqual({ status: 0, said: '' })
  expect(readlinkSync(join(folder, 'node_modules/.bin/node'))).toBe(`../${PACKAGE}/bin/node`)
})

it.runIf(process.platform !== 'win32')('has npm install what it leaves out on a Node before 20.19', () => {
  mkdirSync(join(folder, 'node_modules', PACKAGE, 'bin'), { recursive: true })
  const brought = join(folder, 'node_modules', PACKAGE, 'bin/node')
  symlinkSync(process.execPath, brought)
  const npm = join(folder, 'npm.cjs')
  const asked = join(folder, 'asked')
  writeFileSync(
    npm,
    `require('node:fs').writeFileSync(${JSON.stringify(asked)}, process.argv.slice(2).join(' '))`,
  )
  expect(install('20.19.0', npm)).toEqual({ status: 0, said: '' })
  expect(existsSync(asked)).toBe(false)
  expect(install('20.9.0', npm)).toEqual({ status: 0, said: '' })
  expect(readFileSync(asked, 'utf8')).toMatch(/^install --no-save --ignore-scripts /)

  writeFileSync(npm, 'process.exitCode = 1')
  expect(install('20.9.0', npm)).toMatchObject({
    status: 1,
    said: expect.stringContaining('install Node 20.19 or newer'),
  })
})

it('says so where none has come along and the own one is too old', () => {
  expect(install('24.1.0')).toEqual({ status: 0, said: '' })
  for (const version of ['22.20.0', '20.9.0'])
    expect(install(version)).toMatchObject({
      status: 1,
      said: expect.stringContaining(`need Node 24 or newer, and this is ${version}`),
    })
})
