// Every gate before a release, in order, in a fresh clone of what is committed; the first that fails ends it. Publishes only with --publish, and then only what has passed.
//   --list shows the gates and runs none of them
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const {
  values: { list, publish },
} = parseArgs({ options: { list: { type: 'boolean' }, publish: { type: 'boolean' } } })
const root = fileURLToPath(new URL('..', import.meta.url))
const clone = mkdtempSync(join(tmpdir(), 'release-'))
process.on('exit', () => rmSync(clone, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined) // who is interrupted is the gate: it fails, and the line above is still run

const read = (name) => readFileSync(join(root, name), 'utf8')
const { version } = JSON.parse(read('package.json'))
const shell = process.platform === 'win32'

/** What a command says; nothing where it fails. */
function said(cwd, command, ...args) {
  const { status, stdout } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell,
    maxBuffer: 16 << 20,
  })
  return status === 0 ? stdout.trim() : undefined
}
const run = (command, ...args) =>
  spawnSync(command, args, { cwd: clone, stdio: ['ignore', 'inherit', 'inherit'], shell }).status === 0
const npmRun = (...args) => run('npm', 'run', '--silent', ...args)

function changesAreTold() {
  const [, part = ''] = read('CHANGELOG.md').split(`\n## ${version}\n`)
  return /^- /m.test(part.split('\n## ')[0])
}

function packs() {
  const answer = said(clone, 'npm', 'pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error')
  if (answer === undefined) return false
  const [{ files, size, unpackedSize }] = JSON.parse(answer)
  const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`
  console.log(`  ${files.length} files, ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked`)
  return files.length > 0
}

/** As npm would, with nothing that it corrects by itself. */
function publishes() {
  const { status, stderr } = spawnSync(
    'npm',
    ['publish', '--dry-run', '--ignore-scripts', '--loglevel=warn'],
    { cwd: clone, encoding: 'utf8', shell },
  )
  const good = status === 0 && !stderr.includes('auto-corrected') && !JSON.parse(read('package.json')).private
  if (!good) console.error(stderr)
  return good
}

const GATES = [
  { name: 'nothing is uncommitted', holds: () => said(root, 'git', 'status', '--porcelain') === '' },
  { name: `CHANGELOG.md says what ${version} changes`, holds: changesAreTold },
  {
    name: `package-lock.json is of ${version}`,
    holds: () => JSON.parse(read('package-lock.json')).version === version,
  },
  {
    name: `the version in the code is ${version}`,
    holds: () => read('lib/version.ts').includes(`'${version}'`),
  },
  {
    name: `there is no tag v${version} yet`,
    holds: () => said(root, 'git', 'tag', '--list', `v${version}`) === '',
  },
  { name: 'a fresh clone', holds: () => run('git', 'clone', '--quiet', root, '.') },
  { name: 'lint, types, build, package checks and tests', holds: () => run('npm', 'test') },
  { name: 'consumers on every runtime', holds: () => npmRun('consumers') },
  { name: 'the site builds', holds: () => npmRun('site') },
  {
    name: 'the benches run, and say what is worse than the recorded run',
    holds: () => npmRun('bench', '--', '--against', 'docs/performance.json'),
  },
  { name: 'building changed no file', holds: () => said(clone, 'git', 'status', '--porcelain') === '' },
  { name: 'the package packs', holds: packs },
  { name: 'npm would publish it', holds: publishes },
]

for (const { name, holds } of GATES) {
  console.log(`· ${name}`)
  if (!list && !holds()) {
    console.error(`✖ ${name}: ${version} is not released`)
    process.exit(1)
  }
}
if (!list) console.log(`✔ ${version} has passed every gate`)
if (publish && !list)
  process.exitCode = run('npm', 'publish') && said(root, 'git', 'tag', `v${version}`) !== undefined ? 0 : 1
else if (!list) console.log('nothing was published; --publish does it')
