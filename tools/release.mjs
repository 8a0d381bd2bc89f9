// Every gate before a release, in order, in a fresh clone of what is committed; the first that fails ends it. Publishes only with --publish, and then only what has passed.
//   --repository URL is where the source is: package.json and the pages of the package name it. --publish needs it
//   --list shows the gates and runs none of them
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { prepareForRegistry, readRepository } from './registry.mjs'

const {
  values: { list, publish, repository: address },
} = parseArgs({
  options: { list: { type: 'boolean' }, publish: { type: 'boolean' }, repository: { type: 'string' } },
})
if (publish && address === undefined) {
  console.error('✖ --publish needs --repository URL: links and package.json must lead to the source')
  process.exit(1)
}
const repository = address === undefined ? undefined : readRepository(address)
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

function packed() {
  const answer = said(clone, 'npm', 'pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error')
  return answer === undefined ? undefined : JSON.parse(answer)[0]
}

/** In the clone, which is published and then gone. */
function namesRepository() {
  const answer = packed()
  if (answer === undefined) return false
  if (repository !== undefined)
    prepareForRegistry(
      clone,
      answer.files.map(({ path }) => path),
      repository,
    )
  return true
}

function packs() {
  const answer = packed()
  if (answer === undefined) return false
  const { files, size, unpackedSize } = answer
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
  {
    name: repository === undefined ? 'no repository is named' : `the package names ${repository.href}`,
    holds: namesRepository,
  },
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
else if (!list) console.log('nothing was published; --publish --repository URL does it')
