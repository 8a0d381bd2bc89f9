/** Every block of both READMEs runs, against the simulator, and both say the same under the same headings. */
import { execFile } from 'node:child_process'
import { createPrivateKey } from 'node:crypto'
import { readdirSync } from 'node:fs'
import * as http from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import * as bills from '../lib/bills/index.js'
import * as main from '../lib/index.js'
import * as notifications from '../lib/notifications/index.js'
import { issueCertificate } from '../lib/simulator/keys/certificate.js'
import * as simulator from '../lib/simulator/index.js'
import { blocksOf, page, runBlock } from './helpers/blocks.js'
import { freePort } from './helpers/server.js'

/** What a reader has on the disk, and the port that is theirs. */
async function asReader(code: string): Promise<string> {
  const { privateKey, serial } = platform.config
  const certificate = issueCertificate(createPrivateKey(privateKey), serial, 'x', platform.now())
  const files = { apiclient_key: privateKey, apiclient_cert: certificate }
  const port = await freePort()
  return code
    .replaceAll(/file:\/\/\/run\/secrets\/(apiclient_\w+)\.pem/g, (_, name: keyof typeof files) =>
      files[name].replaceAll('\n', '\\n'),
    )
    .replaceAll(/\b3000\b/g, String(port))
}

let platform: simulator.Simulator
let instance: main.Wechatpay
beforeAll(async () => {
  platform = await simulator.createSimulator()
  instance = new main.Wechatpay(platform.config)
})
afterAll(() => platform.close())

/** The package as the README imports it; its client talks to the simulator with the simulator's keys. */
class Wechatpay {
  constructor(config: main.Config) {
    expect(Object.keys(platform.config)).toEqual(expect.arrayContaining(Object.keys(config)))
    return new main.Wechatpay(config.baseURL === undefined ? { ...config, ...platform.config } : config)
  }
}
const packages = {
  'node:http': http,
  'wechatpay-chain': { ...main, Wechatpay },
  'wechatpay-chain/simulator': simulator,
  'wechatpay-chain/bills': bills,
  'wechatpay-chain/notifications': notifications,
}

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  const text = page(name)

  test.each(blocksOf(text))('the block beginning "%s" runs and prints', async (_, code) => {
    const printed = await runBlock(await asReader(code), packages, { instance })
    expect(printed.length > 0).toBe(code.includes('console.log'))
    expect(printed).not.toContain(undefined)
  })

  test('the first block is a whole program: as pasted, it places and pays an order', async () => {
    const [, code] = blocksOf(text)[0]!
    expect(await runBlock(code, { 'wechatpay-chain': main, 'wechatpay-chain/simulator': simulator })).toEqual(
      [expect.stringMatching(/^weixin:\/\/wxpay\/bizpayurl\?pr=\w+$/), 'SUCCESS'],
    )
  })

  test('shows a picture of the demo and one of the cashier page, made of the real thing', () => {
    const folder = name === 'README.md' ? 'docs' : 'docs/zh'
    const pictures = Array.from(text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g), ([, path]) => path!)
    expect(pictures).toEqual([`${folder}/demo.svg`, `${folder}/cashier.png`])
    const demo = page(pictures[0]!).replaceAll(/<[^>]+>/g, ' ')
    for (const word of ['npx wxpay demo', 'ERR_SIG_INVALID', 'TRANSACTION.SUCCESS', '/v3/bill/tradebill'])
      expect(demo).toContain(word)
  })

  test("the simulator's block takes an order from placing to the bill", async () => {
    const [, code] = blocksOf(text).find(([, one]) => one.includes('downloadBill(client'))!
    expect(await runBlock(await asReader(code), packages)).toEqual(['paid', 'test-0001', 'test-0001', 1230])
  })

  test('names every option, every configuration key and both commands', () => {
    for (const word of [
      'npm run demo',
      'npm test',
      'query',
      'json',
      'xml',
      'body',
      'headers',
      'sink',
      'security',
      'nonceless',
      'mchid',
      'serial',
      'privateKey',
      'certs',
      'brand',
      'secret',
      'apiv3Key',
      'merchant',
      'signer',
      'baseURL',
    ])
      expect(text).toContain(word)
  })
})

test.each(['README.md', 'README.zh-CN.md'])('%s leads to every page of docs/', (name) => {
  const pages = readdirSync(join(__dirname, '../docs')).filter((file) => file.endsWith('.md'))
  expect(pages.length).toBeGreaterThan(10)
  expect(pages.filter((file) => !new RegExp(`\\]\\(docs/(?:zh/)?${file}\\)`).test(page(name)))).toEqual([])
})

test('the commands and options that the README shows exist', async () => {
  const shown = Array.from(
    page('README.md').matchAll(/^npx wxpay (\w+)(.*?)(?: #|$)/gm),
    ([, command, rest]) => [command!, rest!.match(/--[\w-]+/g) ?? []] as const,
  )
  expect(shown.length).toBeGreaterThan(4)
  for (const [command, options] of shown) {
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--import',
      join(__dirname, 'notifications/helpers/typescript.mjs'),
      join(__dirname, '../lib/cli/bin.ts'),
      command,
      '--help',
    ])
    expect([command, options.filter((option) => !stdout.includes(option))]).toEqual([command, []])
  }
}, 30_000)

describe('README.zh-CN.md says what README.md says', () => {
  const [english, chinese] = ['README.md', 'README.zh-CN.md'].map(page) as [string, string]
  const outside = (text: string): string => text.replace(/```[^]*?```/g, '')
  const headings = (text: string): string[] => outside(text).match(/^#+(?= )/gm) ?? []
  const rows = (text: string): number[] =>
    outside(text)
      .split(/^#+ /m)
      .map((part) => part.match(/^\|/gm)?.length ?? 0)
  const words = (text: string): string[] =>
    outside(text)
      .split(/^#+ /m)
      .map((part) => [...new Set(part.match(/`[\w.]+`/g) ?? [])].sort().join(' '))
  const code = (text: string): string[] =>
    (text.match(/```\w+\n[^]*?```/g) ?? []).map((block) => block.replace(/ +(?:\/\/|#) .*$/gm, ''))

  test('under headings of the same levels', () => {
    expect(headings(chinese)).toEqual(headings(english))
  })
  test('with tables of as many rows', () => {
    expect(rows(chinese)).toEqual(rows(english))
  })
  test('with the same names of the interface in each part', () => {
    expect(words(chinese)).toEqual(words(english))
  })
  test('with the same code, comments apart', () => {
    expect(code(english).length).toBeGreaterThan(9)
    expect(code(chinese)).toEqual(code(english))
  })
})
