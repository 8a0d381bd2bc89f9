// One source, one implementation, two doors: cjs/ holds the code; each entry in esm/ hands on what cjs/ exports, so that an error or a
// KeyRing is the same class for whoever imports and whoever requires. Each has its declarations, which lean on overlays/, the packed form of types/.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gather } from './core.mjs'
import { writePage } from './page.mjs'
import { prune } from './prune.mjs'
import { rollUp } from './roll-up.mjs'
import { isStale, writeSchemas } from './schemas.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

function compile(folder, type, ...options) {
  rmSync(root + folder, { recursive: true, force: true })
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--outDir', folder, ...options],
    { cwd: root, stdio: 'inherit' },
  )
  if (status !== 0) process.exit(status ?? 1)
  for (const name of readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
    one.endsWith('.d.ts'),
  )) {
    const text = readFileSync(`${root}${folder}/${name}`, 'utf8')
    const packed = text.replaceAll(/(?<= from '(?:\.\.\/)+)types\//g, 'overlays/')
    if (packed !== text) writeFileSync(`${root}${folder}/${name}`, packed)
  }
  writeFileSync(`${root}${folder}/package.json`, `${JSON.stringify({ type })}\n`)
}

if (isStale()) await writeSchemas()
writePage()
rollUp()
compile('cjs', 'commonjs', '--module', 'commonjs')
gather(`${root}cjs`, 'index.js')
compile('esm', 'module', '--emitDeclarationOnly')
const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
for (const [folder, condition] of [
  ['cjs', 'require'],
  ['esm', 'import'],
])
  prune(
    join(root, folder),
    Object.values(exports)
      .map((entry) => entry[condition]?.types)
      .filter(Boolean)
      .map((path) => join(root, path)),
  )
doors()

function doors() {
  const require = createRequire(import.meta.url)
  for (const entry of Object.values(exports)
    .map((conditions) => conditions.import?.default)
    .filter((path) => path?.startsWith('./esm/'))) {
    const inside = entry.replace('./esm/', '')
    const way = `${'../'.repeat(inside.split('/').length)}cjs/${inside}`
    const { default: main, ...named } = require(`${root}cjs/${inside}`)
    const names = Object.keys(named)
      .sort()
      .flatMap((name) => (named[name] === main ? [name, `${name} as default`] : [name]))
    writeFileSync(root + entry, `export { ${names.join(', ')} } from '${way}'\n`)
  }
}
