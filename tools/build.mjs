// Builds the package: cjs/ holds the code, esm/ re-exports it, so that an error or a KeyRing is the same class for whoever imports and
// whoever requires. rolldown bundles lib/ by entry, with source maps, and rolls up the declarations that tsc writes. They import the
// types of the endpoints from overlays/, the packed form of types/.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { dts } from 'rolldown-plugin-dts'
import { writeExplanations } from './explain.mjs'
import { writeTemplates } from './init.mjs'
import { writePage } from './page.mjs'
import { rollUp } from './roll-up.mjs'
import { isStale, writeSchemas } from './schemas.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { exports, dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const PACKAGES = new RegExp(
  `^(?:node:|(?:${Object.keys({ ...dependencies, ...peerDependencies }).join('|')})(?:/|$))`,
)
/** `bills/index` and its like: what package.json exports. */
const entries = Object.values(exports)
  .map(({ require }) => require?.default)
  .filter(Boolean)
  .map((path) => path.replace(/^\.\/cjs\/|\.js$/g, ''))

/** types/ in the repository is overlays/ in the package, from wherever it is imported. */
const overlays = {
  name: 'overlays',
  renderChunk: (code, { fileName }) =>
    code.replaceAll(
      /(?<=from |import\()"[^"]*\/types\/([^"]+)"/g,
      (_, path) => `"${relative(dirname(`cjs/${fileName}`), 'overlays')}/${path}"`,
    ),
}

if (isStale()) await writeSchemas()
writePage()
writeExplanations()
writeTemplates()
rollUp()
for (const folder of ['cjs', 'esm']) rmSync(folder, { recursive: true, force: true })
await bundleCode()
await bundleDeclarations()
reExport()
for (const [folder, type] of Object.entries({ cjs: 'commonjs', esm: 'module' }))
  writeFileSync(`${folder}/package.json`, `${JSON.stringify({ type })}\n`)

async function bundleCode() {
  const chunkOf = new Map()
  const bundle = await rolldown({
    input: Object.fromEntries([...entries, 'cli/bin'].map((entry) => [entry, `lib/${entry}.ts`])),
    external: PACKAGES,
    platform: 'node',
    tsconfig: 'tsconfig.json',
    transform: { target: 'es2022' },
    resolve: { extensionAlias: { '.js': ['.ts'] } },
    plugins: [
      {
        name: 'chunks',
        buildEnd() {
          assignChunks(chunkOf, (id) => this.getModuleInfo(id).importedIds)
        },
      },
    ],
  })
  const { output } = await bundle.write({
    dir: 'cjs',
    format: 'cjs',
    exports: 'named',
    sourcemap: true,
    sourcemapExcludeSources: true,
    comments: false,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    codeSplitting: {
      groups: ['common', 'base', 'core', 'cli'].map((name, index) => ({
        name,
        test: (id) => (chunkOf.get(id) ?? (id.includes('rolldown/runtime') ? 'common' : undefined)) === name,
        priority: 4 - index,
      })),
    },
  })
  output.forEach(dropMap)
}

/** The command line and the simulator have no source maps, which would be a tenth of the package, and no indentation. */
function dropMap({ type, fileName, code, moduleIds = [] }) {
  const own = moduleIds.map((id) => relative('lib', id)).filter((path) => !path.startsWith('..'))
  if (
    type !== 'chunk' ||
    !own.every((path) => /^(?:cli|simulator|schemas|endpoints)[\\/]|fields\.ts$/.test(path))
  )
    return
  rmSync(`cjs/${fileName}.map`, { force: true })
  writeFileSync(
    `cjs/${fileName}`,
    code.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n').replaceAll(/^\t+/gm, ''),
  )
}

/**
 * What the main entry loads is three files, for many small ones take longer to open than to run: `common` is what the command line starts
 * with and explains codes from, `base` what notifications need too, without axios, `core` the rest. The command line's common part is one
 * file beside its entry.
 */
function assignChunks(chunkOf, importsOf) {
  const reachable = (entry, found = new Set()) => {
    if (!found.has(entry) && entry.startsWith('/')) {
      found.add(entry)
      for (const id of importsOf(entry)) reachable(id, found)
    }
    return found
  }
  const [main, notifications, cli, explain] = [
    'index',
    'notifications/index',
    'cli/run',
    'cli/commands/explain',
  ].map((entry) => reachable(resolve(`lib/${entry}.ts`)))
  for (const id of cli) chunkOf.set(id, 'cli')
  for (const id of main) {
    const isCommon = cli.has(id) || explain.has(id)
    chunkOf.set(id, isCommon ? 'common' : notifications.has(id) ? 'base' : 'core')
  }
}

async function bundleDeclarations() {
  const folder = 'cjs/.declarations'
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--outDir', folder, '--emitDeclarationOnly'],
    { stdio: 'inherit' },
  )
  if (status !== 0) process.exit(status ?? 1)
  const bundle = await rolldown({
    input: Object.fromEntries(entries.map((entry) => [entry, `./${folder}/${entry}.d.ts`])),
    external: (id) => PACKAGES.test(id) || /^(?:\.\.\/)+types\//.test(id),
    plugins: [dts({ dtsInput: true, oxc: true }), overlays],
  })
  await bundle.write({ dir: 'cjs', entryFileNames: '[name].ts', chunkFileNames: 'chunks/[name].ts' })
  rmSync(folder, { recursive: true })
}

/** esm/ re-exports by name what cjs/ exports: that is all a bundler needs to leave out what nobody imports. */
function reExport() {
  const require = createRequire(import.meta.url)
  for (const entry of entries) {
    const source = `${relative(dirname(`esm/${entry}`), 'cjs')}/${entry}.js`
    const { default: main, ...named } = require(`../cjs/${entry}.js`)
    const alias = Object.keys(named).find((name) => named[name] === main)
    const asDefault = alias ? `${alias} as default` : ''
    mkdirSync(dirname(`esm/${entry}`), { recursive: true })
    const names = [...Object.keys(named).sort(), asDefault].filter(Boolean)
    writeFileSync(`esm/${entry}.js`, `export { ${names.join(', ')} } from '${source}'\n`)
    const defaultType = alias ? `export { ${asDefault} } from '${source}'\n` : ''
    writeFileSync(`esm/${entry}.d.ts`, `export * from '${source}'\n${defaultType}`)
  }
}
