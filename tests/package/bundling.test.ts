/** docs/bundling.md: each configuration is executed, and what it writes runs where there are no packages. */
import { execFile, execFileSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { blocksOf, page } from '../helpers/blocks.js'

const ROOT = join(__dirname, '../..')
const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'bundling-'))
const PROGRAM = `
import { ConfigError, Wechatpay } from 'wechatpay-chain'
import { fen } from 'wechatpay-chain/bills'
import { Notifications } from 'wechatpay-chain/notifications'
import { createSimulator } from 'wechatpay-chain/simulator'

async function main() {
  const platform = await createSimulator()
  const instance = new Wechatpay(platform.config)
  const { mchid } = platform.config
  const json = { appid: 'wx', mchid, out_trade_no: 'bundle-0001', description: 'x', notify_url: 'https://www.example.com/notify', amount: { total: 1 } }
  const { data } = await instance.v3.pay.transactions.native.post({ json })
  const { headers, body } = platform.sign({ event_type: 'TRANSACTION.SUCCESS', resource: {} })
  const { event_type } = await new Notifications(platform.config).unwrap(headers, body)
  const error = await instance.chain('v3/x').get({ nonsense: 1 }).catch((reason) => reason)
  await platform.close()
  console.log(data.code_url.slice(0, 9), event_type, error.name, error.code, fen('1.23'), typeof ConfigError)
}
main()
`
const LINE = 'weixin:// TRANSACTION.SUCCESS InputError ERR_INPUT_OPTION 123 function\n'

beforeAll(() => {
  execFileSync(process.execPath, ['tools/prepare.mjs', '--build'], { cwd: ROOT, stdio: 'inherit' })
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(ROOT, join(folder, 'node_modules/wechatpay-chain'), 'junction')
  for (const name of ['esbuild', 'rolldown', 'webpack'])
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name), 'junction')
  writeFileSync(join(folder, 'server.mjs'), PROGRAM)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function bundle(name: string, code: string): Promise<string> {
  rmSync(join(folder, 'dist'), { recursive: true, force: true })
  writeFileSync(join(folder, name), code)
  await run(process.execPath, [name], { cwd: folder, timeout: 60_000 })
  return join(folder, 'dist/server.mjs')
}

/** What it prints in an empty folder. */
async function alone(file: string, name: string): Promise<string> {
  const empty = mkdtempSync(join(tmpdir(), 'alone-'))
  try {
    copyFileSync(file, join(empty, name))
    const { stdout, stderr } = await run(process.execPath, [name], { cwd: empty, timeout: 30_000 })
    return stdout + stderr
  } finally {
    rmSync(empty, { recursive: true, force: true })
  }
}

const blocks = blocksOf(page('docs/bundling.md'), 'js')

test('there is a configuration for each bundler', () => {
  expect(blocks.map(([, code]) => /from '(\w+)'/.exec(code)![1])).toEqual(['esbuild', 'rolldown', 'webpack'])
})

describe.each(blocks)('%s', (_, code) => {
  const name = `${/from '(\w+)'/.exec(code)![1]}.mjs`

  test('bundles the program into one file that needs no package', async () => {
    expect(await alone(await bundle(name, code), 'server.mjs')).toBe(LINE)
  }, 90_000)
})

test("esbuild without the banner fails as the page says, and with format: 'cjs', minified, it needs none", async () => {
  const code = blocks[0]![1]
  const without = await bundle('esbuild-bare.mjs', code.replace(/^ {2}banner: .*\n/m, ''))
  await expect(alone(without, 'server.mjs')).rejects.toThrow(
    'Dynamic require of "node:util" is not supported',
  )
  const minified = code
    .replace(/^ {2}banner: .*\n/m, '  minify: true,\n')
    .replace("format: 'esm'", "format: 'cjs'")
  expect(await alone(await bundle('esbuild-cjs.mjs', minified), 'server.cjs')).toBe(LINE)
}, 90_000)

test.each([
  ['esbuild', "['wechatpay-chain']"],
  ['rolldown', '/^wechatpay-chain/'],
])(
  '%s leaves the package out where it is told to',
  async (name, external) => {
    const [, code] = blocks.find(([, one]) => one.includes(`'${name}'`))!
    const file = await bundle(
      `${name}-external.mjs`,
      code.replace(/(?<=platform: 'node',\n)/, `  external: ${external},\n`),
    )
    const source = readFileSync(file, 'utf8')
    expect(/from ["']wechatpay-chain\/simulator["']/.test(source)).toBe(true)
    expect(page('docs/bundling.md')).toContain(`external: ${external}`)
    expect(source.length).toBeLessThan(5_000)
  },
  90_000,
)

describe('what a bundle holds', () => {
  /**
   * The modules of a bundle of this import, and its size, for those who have not
   * installed the package for SM2.
   */
  async function modulesOf(entry: string): Promise<{ ids: string[]; size: number }> {
    writeFileSync(join(folder, 'entry.mjs'), entry)
    writeFileSync(
      join(folder, 'modules.mjs'),
      `import { rolldown } from 'rolldown'
      const bundle = await rolldown({ input: 'entry.mjs', platform: 'node', external: ['sm-crypto-v2'] })
      const { output } = await bundle.generate({ format: 'esm', codeSplitting: false })
      const ids = output.flatMap(({ moduleIds = [] }) => moduleIds)
      console.log(JSON.stringify({ ids, size: output.reduce((sum, { code = '' }) => sum + code.length, 0) }))`,
    )
    const { stdout } = await run(process.execPath, ['modules.mjs'], {
      cwd: folder,
      timeout: 60_000,
      maxBuffer: 4 << 20,
    })
    return JSON.parse(stdout) as { ids: string[]; size: number }
  }

  test('notifications alone hold no axios, no form-data and no simulator', async () => {
    const { ids, size } = await modulesOf(
      "import { Notifications } from 'wechatpay-chain/notifications'\nconsole.log(Notifications)\n",
    )
    expect(ids.length).toBeGreaterThan(4)
    expect(
      ids.filter((id) =>
        /node_modules\/(?:axios|form-data|follow-redirects)\/|simulator|chunks\/core/.test(id),
      ),
    ).toEqual([])
    expect(size).toBeLessThan(260_000)
  }, 60_000)
  test('the stores hold no driver, and no axios', async () => {
    const { ids } = await modulesOf(
      "export { SqlTransactionStore, postgres } from 'wechatpay-chain/stores'\n",
    )
    expect(
      ids.filter((id) => /node_modules\/(?:axios|pg|mysql2|better-sqlite3|form-data)\//.test(id)),
    ).toEqual([])
  }, 60_000)
  test('the client holds no simulator, no command line and no notifications', async () => {
    const { ids, size } = await modulesOf(
      "import { Wechatpay } from 'wechatpay-chain'\nconsole.log(Wechatpay)\n",
    )
    expect(ids.filter((id) => /\/node_modules\/axios\//.test(id)).length).toBeGreaterThan(0)
    expect(ids.filter((id) => /simulator|\/cli|chunks\/notifications|operations-data/.test(id))).toEqual([])
    expect(size).toBeLessThan(1_100_000)
  }, 60_000)
})
