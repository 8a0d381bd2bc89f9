// Builds the site into .vitepress/dist, offline once its packages are installed: pages, samples compiled, API reference, search.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MODULES, sourceOf } from './modules.mjs'

const home = fileURLToPath(new URL('.', import.meta.url))
const root = join(home, '..')
const time = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0)

function run(command, args, cwd = home) {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=6144' },
  })
  if (status !== 0) process.exit(status ?? 1)
}

run(process.execPath, ['tools/prepare.mjs', '--build'], root)
if (time(join(home, 'node_modules/.package-lock.json')) < time(join(home, 'package-lock.json')))
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'])

/** TypeDoc calls an entry by its file: here it is called as it is imported. */
function nameModules(folder) {
  const rename = (file, change) => writeFileSync(file, change(readFileSync(file, 'utf8')))
  rename(join(folder, 'index.md'), (text) =>
    text
      .replaceAll(
        /\[(\w+)\]\((\w+)\/index\.md\)/g,
        (_, name, path) => `[\`${MODULES[name]}\`](${path}/index.md)`,
      )
      .replace(/(?:^- .*\n?)+/m, (lines) =>
        Object.keys(MODULES)
          .map((path) => `${lines.split('\n').find((line) => line.includes(`](${path}/`))}\n`)
          .join(''),
      ),
  )
  for (const [module, name] of Object.entries(MODULES))
    rename(join(folder, module, 'index.md'), (text) => text.replace(/^# .*$/m, `# ${name}`))
}

const { compileSamples } = await import('./samples.mjs')
const { writePages } = await import('./pages.mjs')
const { written } = writePages(root, join(home, 'pages'))
console.log(`${written.length} pages`)
const { count, found } = compileSamples(root)
if (found.length > 0) {
  console.error(found.slice(0, 20).join('\n'))
  process.exit(1)
}
console.log(`${count} samples compile`)
const entries = Object.keys(MODULES).flatMap((name) => ['--entryPoints', join(root, sourceOf(name))])
run(process.execPath, ['node_modules/typedoc/bin/typedoc', '--options', 'typedoc.json', ...entries])
nameModules(join(home, 'pages/api'))
// The reference is in English alone: under zh/ it is the same, so that the language of a page can always be switched.
cpSync(join(home, 'pages/api'), join(home, 'pages/zh/api'), { recursive: true })
run(process.execPath, ['node_modules/vitepress/bin/vitepress.js', 'build'])

const { bridgeFolders } = await import('./folders.mjs')
bridgeFolders(join(home, '.vitepress/dist'))
const { deadLinks } = await import('./dead-links.mjs')
const dead = deadLinks(join(home, '.vitepress/dist'))
if (dead.length > 0) {
  console.error(`${dead.length} dead links\n${dead.slice(0, 20).join('\n')}`)
  process.exit(1)
}
