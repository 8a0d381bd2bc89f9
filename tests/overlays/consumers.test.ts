/**
 * The packed files, compiled as a user's project compiles them: TypeScript 5.4 to 7.0, ES modules, CommonJS
 * and bundlers, nothing skipped.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { declarationsOf, files, isUrl, ROOT } from './overlays.js'

const COMPILERS = {
  '5.4': 'typescript-5.4',
  '5.9': 'typescript-5.9',
  '6.0': 'typescript-6.0',
  '7.0': 'typescript',
}

const BLOCKS = [
  ...readFileSync(join(ROOT, 'docs/overlays.md'), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm),
].map(([, block]) => block!)
/** What the page says of shapes, and of adding to them. */
const SHAPE = BLOCKS.find((block) => block.includes('export type Order'))!
const EXTENSION = BLOCKS.find((block) => block.includes('NativeOrder { new_field'))!
/**
 * To a segment that no namespace can be named after, a product, a shape of several
 * endpoints, the resource of an event.
 */
const FARTHER = `
declare module 'wechatpay-chain/types/v3/profitsharing' {
  namespace receivers.delete_ { interface DeleteReceiver { new_field?: string } }
  interface Profitsharing { mine: { get: Call<{ query: { mine: true } }, void> } }
}
declare module 'wechatpay-chain/types/models/order' {
  interface OrderAmount { new_field?: string }
}
declare module 'wechatpay-chain/types/notifications/refund' {
  interface RefundSuccess { new_field?: string }
}
`
const CALLS = `
declare const notification: Notification
export async function calls(instance: Wechatpay): Promise<string> {
  const { data } = await instance.v3.pay.transactions.native.post({
    json: { appid: 'wx1', mchid: '1900000109', description: 'x', out_trade_no: '123456', notify_url: 'https://a.cn', amount: { total: 1, new_field: 'x' }, new_field: 'x' },
  })
  const { data: mine } = await instance['v3/my/own/{id}'].get({ id: '1' })
  const { data: chained } = await instance.v3.my.own._id_.get({ id: '1' })
  const really: true = mine.mine && chained.mine
  // @ts-expect-error the variable is missing
  await instance.v3.my.own._id_.get({})
  // @ts-expect-error as it is in brackets
  await instance['v3/my/own/{id}'].get({})
  await instance.v3.profitsharing.receivers.delete.post({ json: { appid: 'wx1', type: 'MERCHANT_ID', account: '1', new_field: 'x' } })
  await instance.v3.profitsharing.mine.get({ query: { mine: true } })
  // @ts-expect-error the body is missing
  await instance.chain('v3/pay/transactions/native').post({})
  // @ts-expect-error no overlay describes it
  await instance['v3/pay/transactions/natve'].post({})
  if (notification.event_type === 'MINE.DONE') return String(notification.resource.mine && really)
  return notification.event_type === 'REFUND.SUCCESS' ? notification.resource.new_field ?? '' : data.code_url
}
`
const ESM = `import type { Call, Endpoints, Notification, Wechatpay } from 'wechatpay-chain'\n${SHAPE}${EXTENSION}${FARTHER}${CALLS}`
/**
 * As `module: commonjs` resolved before packages had `exports`: by `typesVersions`.
 * TypeScript 7 has no such resolution.
 */
const NODE10 = `${ESM}
import { downloadBill, fen } from 'wechatpay-chain/bills'
import { Notifications } from 'wechatpay-chain/notifications'
import { createSimulator } from 'wechatpay-chain/simulator'
export const total: number = fen('12.30')
export type Platform = Awaited<ReturnType<typeof createSimulator>>
// @ts-expect-error the bill is missing: the types are there
downloadBill(undefined as unknown as Wechatpay, {})
// @ts-expect-error no such event
new Notifications({}).on
`
const SOURCES = {
  'esm.mts': ESM,
  'common.cts': ESM,
  'bundled.ts': ESM,
  'node10.ts': NODE10,
  'all.mts': all(),
}
const MODULES = {
  nodenext: { module: 'nodenext', files: ['esm.mts', 'common.cts'] },
  bundler: { module: 'esnext', moduleResolution: 'bundler', files: ['bundled.ts'] },
}

let folder = ''
beforeAll(() => {
  spawnSync(process.execPath, ['tools/prepare.mjs', '--build'], { cwd: ROOT, stdio: 'inherit' })
  folder = mkdtempSync(join(tmpdir(), 'overlays-consumers-'))
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: ROOT,
    shell: process.platform === 'win32',
  })
  const modules = join(folder, 'node_modules')
  const home = join(modules, 'wechatpay-chain')
  mkdirSync(home, { recursive: true })
  execFileSync(
    'tar',
    [
      '-xzf',
      readdirSync(folder).find((name) => name.endsWith('.tgz'))!,
      '-C',
      home,
      '--strip-components',
      '1',
    ],
    { cwd: folder },
  )
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!name.startsWith('.')) symlinkSync(join(ROOT, 'node_modules', name), join(modules, name), 'junction')
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  for (const [name, text] of Object.entries(SOURCES)) writeFileSync(join(folder, name), text)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the packed types', () => {
  test.each([
    ['5.4', {}],
    ['5.9', {}],
    ['6.0', { ignoreDeprecations: '6.0' }],
  ] as const)(
    'are found by TypeScript %s with module: commonjs',
    async (version, more) => {
      const options = { module: 'commonjs', moduleResolution: 'node10', files: ['node10.ts'], ...more }
      expect(await compile(COMPILERS[version], 'node10', options)).toEqual([])
    },
    120_000,
  )

  test.each(Object.entries(COMPILERS))(
    "compile with TypeScript %s, a user's own endpoint, field and event included",
    async (_, compiler) => {
      const outcomes = await Promise.all(
        Object.entries(MODULES).map(([name, options]) => compile(compiler, name, options)),
      )
      expect(outcomes.flat()).toEqual([])
    },
    120_000,
  )

  test('have all that the overlays declare, under the segments that it has here', async () => {
    expect(await compile(COMPILERS['7.0'], 'all', { module: 'nodenext', files: ['all.mts'] })).toEqual([])
  }, 60_000)
})

/** `[import('wechatpay-chain/types/v3/pay').transactions.Transactions, …]` */
function all(): string {
  const named = [...files.keys()].flatMap((path) =>
    declarationsOf(path)
      .filter((one) => one.modifiers && !one.typeParameters)
      .map(({ name }) => `${packed(path)}.${name.text}`),
  )
  expect(named.length).toBeGreaterThan(3000)
  return `export type All = [\n${named.join(',\n')}\n]\n`
}

/** Where a file of `types/` is in the package. */
function packed(path: string): string {
  const segments = isUrl(path) ? path.split('/') : [path]
  const spelled = segments.map((segment) =>
    segment
      .replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
      .replace(/^(?:delete|global|import|return|switch|try)$/, '$&_'),
  )
  return [`import('wechatpay-chain/types/${segments.slice(0, 2).join('/')}')`, ...spelled.slice(2)].join('.')
}

/** What the compiler has to say. */
function compile(
  compiler: string,
  name: string,
  { files, ...options }: { module: string; files: string[] },
): Promise<string[]> {
  const project = join(folder, `tsconfig.${compiler}.${name}.json`)
  const compilerOptions = {
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    target: 'es2022',
    lib: ['es2023'],
    types: ['node'],
    ...options,
  }
  writeFileSync(project, JSON.stringify({ compilerOptions, files }))
  const run = spawn(process.execPath, [join(ROOT, 'node_modules', compiler, 'bin/tsc'), '-p', project], {
    cwd: folder,
  })
  let text = ''
  run.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  return new Promise((done) => {
    run.on('close', () => done(text.split('\n').filter(Boolean).slice(0, 20)))
  })
}
