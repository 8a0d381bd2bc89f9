// Every gate before a release, in order; the first that fails ends it. Publishes only with --publish, and then only what has passed.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
const publish = process.argv.includes('--publish')

/** A command's output, and whether it went well. */
function run(command, ...args) {
  const { status, stdout } = spawnSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' })
  return { good: status === 0, said: stdout.trim() }
}
const loudly = (command, ...args) => spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' }).status === 0

const GATES = [
  { name: 'nothing is uncommitted', holds: () => run('git', 'status', '--porcelain').said === '' },
  { name: `CHANGELOG.md has a part for ${version}`, holds: () => readFileSync(`${root}CHANGELOG.md`, 'utf8').includes(`\n## ${version}\n`) },
  { name: `the version in the code is ${version}`, holds: () => readFileSync(`${root}lib/version.ts`, 'utf8').includes(`'${version}'`) },
  { name: `there is no tag v${version} yet`, holds: () => run('git', 'tag', '--list', `v${version}`).said === '' },
  { name: 'lint, types, build, package checks and tests', holds: () => loudly('npm', 'test') },
  { name: 'consumers on every runtime', holds: () => loudly('npm', 'run', '--silent', 'consumers') },
  { name: 'the site builds', holds: () => loudly('npm', 'run', '--silent', 'site') },
  { name: 'building changed no file', holds: () => run('git', 'status', '--porcelain').said === '' },
]

for (const { name, holds } of GATES) {
  console.log(`· ${name}`)
  if (!holds()) {
    console.error(`✖ ${name}: ${version} is not released`)
    process.exit(1)
  }
}
console.log(`✔ ${version} has passed every gate`)
if (publish) process.exitCode = loudly('npm', 'publish') && loudly('git', 'tag', `v${version}`) ? 0 : 1
else console.log('nothing was published; --publish does it')
