// Installs what the lockfile says when node_modules is missing or older, writes the simulator's schemas when an overlay is newer, its page and the explanations of codes, and with --build builds what is missing or older.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const time = (path) => (existsSync(root + path) ? statSync(root + path).mtimeMs : 0)
const newest = (folder) =>
  Math.max(
    ...readdirSync(root + folder, { recursive: true }).map((name) => time(`${folder}/${String(name)}`)),
  )

function run(command, ...args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}

if (time('node_modules/.package-lock.json') < time('package-lock.json'))
  run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error')
// What writes may need what was installed just now.
const [schemas, page, explain, init] = await Promise.all(
  ['schemas', 'page', 'explain', 'init'].map((name) => import(`./${name}.mjs`)),
)
if (schemas.isStale()) await schemas.writeSchemas()
page.writePage()
explain.writeExplanations()
init.writeTemplates()
if (
  process.argv.includes('--build') &&
  Math.min(time('esm/package.json'), time('overlays/index.d.ts')) <
    Math.max(newest('lib'), newest('types'), newest('tools'), newest('templates'))
)
  run(process.execPath, 'tools/build.mjs')
