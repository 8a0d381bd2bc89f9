// Packs the package, installs it as a user does into an empty folder, compiles, bundles and runs it on every runtime that is here. Ends with 1 when one of them fails.
import { spawn, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = fileURLToPath(new URL('.', import.meta.url))
const root = join(home, '..')
const folder = mkdtempSync(join(tmpdir(), 'consumers-'))
const LINE = 'weixin:// walk-0001 1230 ORDER_NOT_EXIST\n'
const README_LINES = /^weixin:\/\/wxpay\/bizpayurl\?pr=\d+\nSUCCESS\n$/
const installed = (...path) => join(home, 'node_modules', ...path)
let failures = 0

/** What a command says; its failure is counted. */
function run(name, command, args, expected) {
  const started = performance.now()
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 120_000,
    env: { ...process.env, NODE_OPTIONS: '', DENO_DIR: join(folder, '.deno'), NO_COLOR: '1' },
  })
  const good =
    status === 0 &&
    (expected === undefined || (expected instanceof RegExp ? expected.test(stdout) : stdout === expected))
  if (!good) failures += 1
  console.log(
    `${good ? '✔' : '✖'} ${name.padEnd(44)} ${((performance.now() - started) / 1000).toFixed(1)} s${good ? '' : `\n${error ?? ''}${stdout}${stderr}`}`,
  )
  return stdout
}

const npm = (name, cwd, ...args) =>
  run(name, 'npm', [
    '--prefix',
    cwd,
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
    ...args,
  ])

function pack() {
  npm('the tools install', home, 'ci', '--ignore-scripts')
  run('the package packs', 'npm', [
    'pack',
    root,
    '--ignore-scripts',
    '--silent',
    '--pack-destination',
    folder,
  ])
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  npm(
    'the package installs into an empty folder',
    folder,
    'install',
    '--ignore-scripts',
    join(
      folder,
      readdirSync(folder).find((name) => name.endsWith('.tgz')),
    ),
  )
}

/** What README.md shows of the simulator, as a reader pastes it: as a module, and, as it tells them, in CommonJS. */
async function writeReadme() {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => {
    probe.once('listening', resolve)
  })
  const { port } = probe.address()
  probe.close()
  const block = Array.from(
    readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```ts\n([^]*?)```/g),
    ([, code]) => code,
  ).find((code) => code.includes('platform.pay('))
  const code = block.replaceAll('3000', String(port))
  const required = code.replaceAll(/^import (.+) from (.+)$/gm, 'const $1 = require($2)')
  const start = required.indexOf('\n\n')
  writeFileSync(join(folder, 'readme.mts'), code)
  writeFileSync(
    join(folder, 'readme.cjs'),
    `${required.slice(0, start)}\nasync function main() {${required.slice(start)}}\nmain()\n`,
  )
}

function compile() {
  for (const name of ['walk.mjs', 'walk.cjs']) copyFileSync(join(home, name), join(folder, name))
  for (const name of ['typed.mts', 'common.cts', 'bundled.ts', 'node10.ts'])
    copyFileSync(join(home, 'walk.ts'), join(folder, name))
  const shared = [
    '--strict',
    '--exactOptionalPropertyTypes',
    '--skipLibCheck',
    'false',
    '--target',
    'es2022',
    '--lib',
    'es2023',
    '--typeRoots',
    installed('@types'),
    '--types',
    'node',
  ]
  const tsc = (name, ...args) =>
    run(name, process.execPath, [installed('typescript/bin/tsc'), ...shared, ...args])
  tsc(
    'TypeScript, nodenext, .mts and .cts',
    '--module',
    'nodenext',
    '--outDir',
    '.',
    'typed.mts',
    'common.cts',
    'readme.mts',
  )
  tsc('TypeScript, bundler', '--module', 'esnext', '--moduleResolution', 'bundler', '--noEmit', 'bundled.ts')
  run('TypeScript 5, commonjs, node10', process.execPath, [
    installed('typescript-5.9/bin/tsc'),
    ...shared,
    '--module',
    'commonjs',
    '--moduleResolution',
    'node10',
    '--outDir',
    '.',
    'node10.ts',
  ])
  for (const [format, name] of [
    ['esm', 'bundle.mjs'],
    ['cjs', 'bundle.cjs'],
  ]) {
    const banner =
      format === 'esm'
        ? [
            "--banner:js=import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)",
          ]
        : []
    run(`esbuild, ${format}`, installed('.bin/esbuild'), [
      'bundled.ts',
      '--bundle',
      '--platform=node',
      '--target=node20',
      `--format=${format}`,
      `--outfile=${name}`,
      '--log-level=warning',
      ...banner,
    ])
  }
}

function runtimes() {
  const lines = ['20', '22', '24', '26'].map((line) => ({
    name: `Node.js ${line}`,
    path: installed(`node-${line}`, 'bin/node'),
    args: [],
    typescript: Number(line) >= 24,
  }))
  const bun = {
    name: 'Bun',
    path: installed('@oven/bun-linux-x64/bin/bun'),
    args: ['run'],
    serve: ['run'],
    typescript: true,
  }
  const deno = {
    name: 'Deno',
    path: installed('@deno/linux-x64-glibc/deno'),
    args: ['run', '-A', '--no-lock'],
    serve: ['serve', '-A', '--no-lock', '--host', '127.0.0.1', '--port', 'PORT'],
    typescript: true,
  }
  const here = [...lines, bun, deno].filter(
    ({ name, path }) => existsSync(path) || console.log(`- ${name} is not packed for this platform`),
  )
  return here.length > 0
    ? here
    : [{ name: `Node.js ${process.versions.node}`, path: process.execPath, args: [], typescript: false }]
}

/** The tests of examples/testing, as a user runs them: jest's run in the project's own tests. */
function examples(nodes) {
  cpSync(join(root, 'examples/testing'), join(folder, 'testing'), { recursive: true })
  writeFileSync(join(folder, 'testing/package.json'), '{ "type": "module" }\n')
  run('vitest runs examples/testing', process.execPath, [
    installed('vitest/vitest.mjs'),
    'run',
    '--root',
    'testing',
    'vitest.test.ts',
  ])
  for (const { name, path } of nodes)
    run(`${name} --test runs examples/testing`, path, ['--test', 'testing/node.test.ts'])
}

/** The receiver that Bun and Deno serve by themselves, as a user pastes it. */
function receivers(here) {
  cpSync(join(root, 'examples/notifications'), join(folder, 'receivers/notifications'), { recursive: true })
  copyFileSync(join(root, 'examples/environment.ts'), join(folder, 'receivers/environment.ts'))
  copyFileSync(join(home, 'serve.mjs'), join(folder, 'serve.mjs'))
  for (const { name, path, serve } of here.filter((one) => one.serve))
    run(
      `${name} serves examples/notifications/bun-deno.ts`,
      process.execPath,
      ['serve.mjs', path, ...serve, 'receivers/notifications/bun-deno.ts'],
      '204 204 401 paid serve-0001 100\n',
    )
}

/** A client in the hands of frameworks; they are linked beside the packed package. */
function frameworks(nodes) {
  const names = Object.keys(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).devDependencies)
  for (const name of names) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(join(link, '..'), { recursive: true })
    if (!existsSync(link)) symlinkSync(installed(name), link, 'junction')
  }
  copyFileSync(join(home, 'frameworks.mjs'), join(folder, 'frameworks.mjs'))
  for (const { name, path } of nodes) run(`${name} runs frameworks.mjs`, path, ['frameworks.mjs'])
}

/** The lowest and the newest axios that package.json allows: the same walk, and the same answers of the model test, with each. */
function axiosVersions(address) {
  const range = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies.axios
  const allowed = JSON.parse(
    run('npm names the versions of axios', 'npm', ['view', `axios@${range}`, 'version', '--json']),
  )
  const versions = [allowed].flat()
  for (const version of new Set([versions[0], versions.at(-1)])) {
    npm(`axios ${version} installs`, folder, 'install', '--ignore-scripts', '--no-save', `axios@${version}`)
    run(`walk.mjs with axios ${version}`, process.execPath, ['walk.mjs'], LINE)
    run(`model.mjs with axios ${version}`, process.execPath, ['model.mjs', address])
  }
}

/** The model test of tests/model on a runtime: its platform is a program of its own, on the Node.js that runs this one. */
async function models(here) {
  for (const name of ['model', 'model-platform'])
    run(`esbuild, ${name}`, installed('.bin/esbuild'), [
      join(home, `${name}.ts`),
      '--bundle',
      '--platform=node',
      '--format=esm',
      '--external:wechatpay-chain',
      `--outfile=${join(folder, `${name}.mjs`)}`,
      '--log-level=warning',
    ])
  const platform = spawn(process.execPath, [join(folder, 'model-platform.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const address = await new Promise((resolve) => {
    platform.stdout.once('data', (line) => resolve(String(line).trim()))
  })
  for (const { name, path, args } of here) {
    const said = run(`${name} runs model.mjs`, path, [...args, 'model.mjs', address])
    console.log(said.replace(/^/gm, '    ').trimEnd())
  }
  axiosVersions(address)
  platform.stdin.end()
}

console.log(folder)
pack()
await writeReadme()
compile()
const here = runtimes()
examples(here.filter(({ name, typescript }) => typescript && name.startsWith('Node.js')))
frameworks(here.filter(({ name }) => name.startsWith('Node.js')))
receivers(here)
for (const { name, path, args, typescript } of here) {
  const programs = [
    'walk.mjs',
    'walk.cjs',
    'typed.mjs',
    'common.cjs',
    // Deno takes CommonJS by its extension alone.
    ...(name.startsWith('Deno') ? [] : ['node10.js']),
    'bundle.mjs',
    'bundle.cjs',
    ...(typescript ? ['typed.mts'] : []),
  ]
  for (const program of programs) run(`${name} runs ${program}`, path, [...args, program], LINE)
  for (const program of ['readme.mjs', 'readme.cjs'])
    run(`${name} runs ${program}`, path, [...args, program], README_LINES)
}
await models(here)
run('wxpay demo', join(folder, 'node_modules/.bin/wxpay'), ['demo', '--json'])
console.log(failures === 0 ? 'every consumer is served' : `${failures} failed`)
rmSync(folder, { recursive: true, force: true })
process.exitCode = failures === 0 ? 0 : 1
