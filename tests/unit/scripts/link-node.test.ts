/** What npm install does last: the Node that comes along is found by npm's commands, and what is missing is said. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
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
function install(version: string) {
  const npm_config_user_agent = `npm/10.8.2 node/v${version} linux x64 workspaces/false`
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'scripts/link-node.js')], {
    env: { ...process.env, npm_config_user_agent },
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

it('says so where none has come along and the own one is too old, or too old for npm', () => {
  expect(install('24.1.0')).toEqual({ status: 0, said: '' })
  expect(install('22.20.0')).toMatchObject({
    status: 1,
    said: expect.stringContaining('need Node 24 or newer, and this is 22.20.0'),
  })
  expect(install('20.9.0')).toMatchObject({
    status: 1,
    said: expect.stringContaining('needs Node 20.19 or newer, and this is 20.9.0'),
  })
})
