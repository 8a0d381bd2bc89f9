/**
 * tools/release.mjs in a small repository of its own: it passes every gate, or stops at the one that fails.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'

const folder = mkdtempSync(join(tmpdir(), 'release-'))
jest.setTimeout(30_000)
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
const clones = join(folder, '.git/clones')
/** No registry answers, so that whatever asks one would fail. */
const env = {
  ...process.env,
  npm_config_registry: 'http://127.0.0.1:1/',
  npm_config_fetch_retries: '0',
  npm_config_cache: join(folder, '.git/cache'),
  TMPDIR: clones,
}
const release = (...args: string[]) =>
  spawnSync(process.execPath, ['tools/release.mjs', ...args], { cwd: folder, env, encoding: 'utf8' })
const gates = (stdout: string): string[] => stdout.match(/(?<=^· ).+$/gm) ?? []
const commit = (files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  git('add', '-A')
  git('commit', '-qm', 'x')
}
const manifest = (scripts: Readonly<Record<string, string>>, more: object = {}): string =>
  JSON.stringify({ name: 'x-released', version: '1.2.3', license: 'MIT', scripts, ...more })
const good = { test: 'node -e 0', consumers: 'node -e 0', site: 'node -e 0', bench: 'node -e 0 --' }

let passed: string[]

beforeAll(() => {
  for (const name of ['tools', 'lib']) mkdirSync(join(folder, name))
  for (const name of ['release', 'registry'])
    cpSync(join(__dirname, `../../tools/${name}.mjs`), join(folder, `tools/${name}.mjs`))
  git('init', '-q')
  mkdirSync(clones)
  commit({
    'package.json': manifest(good),
    'package-lock.json': '{ "version": "1.2.3" }',
    'CHANGELOG.md': '# Changelog\n\n## 1.2.3\n\n- x\n',
    'lib/version.ts': "export const VERSION = '1.2.3'\n",
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('passes every gate, says how large the package is, and publishes nothing', () => {
  const { status, stdout, stderr } = release()
  expect([status, stderr.replace(/^npm (?:notice|warn).*\n/gm, '')]).toEqual([0, ''])
  expect(stdout).toMatch(/^ {2}5 files, \d+ kB packed, \d+ kB unpacked$/m)
  expect(stdout).toContain('✔ 1.2.3 has passed every gate\nnothing was published')
  passed = gates(stdout)
  expect(passed).toHaveLength(14)
  expect(git('tag')).toBe('')
})

test('refuses to publish a package that does not say where its source is', () => {
  expect(release('--publish')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('--publish needs --repository URL'),
  })
  for (const address of [
    'github.com/a/b',
    'git@github.com:a/b.git',
    'https://github.com',
    'http://h/a/b',
    'https://u:p@h/a/b',
  ])
    expect(release('--repository', address)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('--repository takes the https address of a repository'),
    })
})

test('--repository is named by the package, and its pages lead there; the working tree stays as it is', () => {
  const before = git('rev-parse', 'HEAD').trim()
  commit({
    'package.json': manifest(good, { files: ['docs'] }),
    'README.md':
      '# x\n\n[guide](docs/guide.md#top) ![picture](docs/a.png) <img src="docs/a.png"> [out](https://example.com/) [here](#x)\n\n```md\n[code](docs/guide.md)\n```\n',
  })
  mkdirSync(join(folder, 'docs'))
  commit({
    'docs/guide.md': '[other](other.md) [test](../tools/release.mjs)\n',
    'docs/other.md': 'x\n',
    'docs/a.png': 'x',
  })
  // What `npm pack` would take, seen by the last gate but one, in the clone.
  const script = join(folder, '.git/show.mjs')
  writeFileSync(
    script,
    `import { readFileSync } from 'node:fs'
     import { prepareForRegistry, readRepository } from ${JSON.stringify(pathToFileURL(join(folder, 'tools/registry.mjs')).href)}
     prepareForRegistry(process.cwd(), ['package.json', 'README.md', 'docs/guide.md', 'docs/other.md', 'docs/a.png'], readRepository(process.argv[2]))
     console.log(JSON.stringify(['package.json', 'README.md', 'docs/guide.md'].map((name) => readFileSync(name, 'utf8'))))`,
  )
  const shown = (address: string): string[] => {
    const copy = join(folder, '.git/copy')
    rmSync(copy, { recursive: true, force: true })
    git('clone', '-q', folder, copy)
    return JSON.parse(
      execFileSync(process.execPath, [script, address], { cwd: copy, encoding: 'utf8' }),
    ) as string[]
  }
  const [written, readme, guide] = shown('https://git.example/owner/name.git')
  expect(JSON.parse(written!)).toMatchObject({
    repository: { type: 'git', url: 'git+https://git.example/owner/name.git' },
    homepage: 'https://git.example/owner/name#readme',
    bugs: { url: 'https://git.example/owner/name/issues' },
  })
  const base = 'https://git.example/owner/name'
  expect(readme).toBe(
    `# x\n\n[guide](${base}/blob/v1.2.3/docs/guide.md#top) ![picture](${base}/raw/v1.2.3/docs/a.png) <img src="${base}/raw/v1.2.3/docs/a.png"> [out](https://example.com/) [here](#x)\n\n\`\`\`md\n[code](docs/guide.md)\n\`\`\`\n`,
  )
  expect(guide).toBe(`[other](other.md) [test](${base}/blob/v1.2.3/tools/release.mjs)\n`)
  expect(shown('https://gitlab.example/owner/name')[1]).toContain(
    '(https://gitlab.example/owner/name/-/blob/v1.2.3/docs/guide.md#top)',
  )

  const { status, stdout } = release('--repository', 'https://git.example/owner/name')
  expect([status, gates(stdout).at(-3)]).toEqual([0, 'the package names https://git.example/owner/name'])
  expect(git('status', '--porcelain')).toBe('')
  git('reset', '-q', '--hard', before)
})

test('--list runs none of them', () => {
  const { status, stdout } = release('--list')
  expect([status, gates(stdout)]).toEqual([0, passed])
  expect(stdout).not.toContain('1.2.3 has passed')
})

test('an option that it does not know is refused', () => {
  expect(release('--pubilsh')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining("Unknown option '--pubilsh'"),
  })
})

test.each<[string, Readonly<Record<string, string>>, string]>([
  [
    'the tests fail',
    { 'package.json': manifest({ ...good, test: 'node -e "process.exit(1)"' }) },
    'lint, types, build, package checks and tests',
  ],
  [
    'a consumer fails',
    { 'package.json': manifest({ ...good, consumers: 'node -e "process.exit(1)"' }) },
    'consumers on every runtime',
  ],
  [
    'a bench does not run',
    { 'package.json': manifest({ ...good, bench: 'node -e "process.exit(1)"' }) },
    'the benches run, and say what is worse than the recorded run',
  ],
  [
    'a gate writes files',
    { 'package.json': manifest({ ...good, site: "node -e \"fs.writeFileSync('left', '')\"" }) },
    'building changed no file',
  ],
  [
    'npm would correct it',
    { 'package.json': manifest(good, { bin: { x: './x.js' } }) },
    'npm would publish it',
  ],
  [
    'the changelog does not know it',
    { 'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n- x\n' },
    'CHANGELOG.md says what 1.2.3 changes',
  ],
  [
    'the changelog has nothing to say',
    { 'CHANGELOG.md': '# Changelog\n\n## 1.2.3\n\n## 1.2.2\n\n- x\n' },
    'CHANGELOG.md says what 1.2.3 changes',
  ],
  [
    'the lock file is of another version',
    { 'package-lock.json': '{ "version": "1.2.2" }' },
    'package-lock.json is of 1.2.3',
  ],
  [
    'the code is of another version',
    { 'lib/version.ts': "export const VERSION = '1.2.2'\n" },
    'the version in the code is 1.2.3',
  ],
])('stops where %s', (_, broken, gate) => {
  const before = git('rev-parse', 'HEAD').trim()
  commit(broken)
  const { status, stdout, stderr } = release()
  git('reset', '-q', '--hard', before)
  expect([status, stderr]).toEqual([1, expect.stringContaining(`✖ ${gate}: 1.2.3 is not released`)])
  expect(gates(stdout).at(-1)).toBe(gate)
})

test('leaves nothing behind, not even when it is interrupted', async () => {
  const head = git('rev-parse', 'HEAD').trim()
  commit({
    'package.json': manifest({
      ...good,
      test: 'node -e "process.kill(process.env.RELEASE, \'SIGINT\'); process.exit(1)"',
    }),
  })
  const child = spawn(
    process.execPath,
    ['-e', "process.env.RELEASE = process.pid; import('./tools/release.mjs')"],
    { cwd: folder, env, stdio: 'ignore' },
  )
  const [status] = (await once(child, 'exit')) as [number]
  git('reset', '-q', '--hard', head)
  expect(status).toBe(1)
  expect(readdirSync(clones)).toEqual([])
})

test('stops where the version has a tag', () => {
  git('tag', 'v1.2.3')
  const { status, stdout } = release()
  git('tag', '-d', 'v1.2.3')
  expect([status, gates(stdout).at(-1)]).toEqual([1, 'there is no tag v1.2.3 yet'])
})

test('stops before everything else where something is uncommitted', () => {
  writeFileSync(join(folder, 'new'), '')
  expect(release()).toMatchObject({ status: 1, stdout: '· nothing is uncommitted\n' })
})
