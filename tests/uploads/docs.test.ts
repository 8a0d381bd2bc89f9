/** Every block of docs/files.md and docs/payments.md runs, against the simulator; files stand in a folder of the run. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { transformSync } from '@swc/core'
import * as bills from '../../lib/bills/index.js'
import { KINDS } from '../../lib/bills/kinds.js'
import * as main from '../../lib/index.js'
import * as payments from '../../lib/payments/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'

const page = (name: string): string => readFileSync(`${__dirname}/../../docs/${name}`, 'utf8')
const blocksOf = (text: string) => Array.from(text.matchAll(/```ts\n([^]*?)```/g), ([, code]) => [code!.split('\n').find((line) => !line.startsWith('import') && line !== '')!, code!] as const)
const packages: Record<string, object> = { 'wechatpay-chain': main, 'wechatpay-chain/bills': bills }

let platform: Simulator
let instance: main.Wechatpay
const folder = mkdtempSync(join(tmpdir(), 'docs-'))
beforeAll(async () => {
  platform = await createSimulator()
  instance = new main.Wechatpay(platform.config)
  writeFileSync(join(folder, 'licence.png'), 'a picture')
  writeFileSync(join(folder, 'active_user.csv'), Array.from({ length: 700 }, () => `${randomBytes(16).toString('hex')}\n`).join(''))
  await instance.chain('v3/marketing/busifavor/stocks/{stock_id}/couponcodes').post({ stock_id: '98065001', json: { upload_request_no: 'r-1', coupon_code_list: ['code-1', 'code-2'] } })
})
afterAll(async () => {
  await platform.close()
  rmSync(folder, { recursive: true })
})

async function run(block: string): Promise<unknown[]> {
  const printed: unknown[] = []
  const body = block.replace(/, type \w+/g, '').replace(/^import (\{[^}]+\}) from '([^']+)'$/gm, "const $1 = packages['$2']").replaceAll("'/data/", `'${folder}/`)
  const { code } = transformSync(`async function block() {\n${body}\n}`, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } })
  const { mchid, privateKey, secret } = platform.config
  const scope = { packages, instance, mchid, privateKey, secret, workwxSecret: 'w'.repeat(32), console: { log: (...values: unknown[]) => printed.push(...values) } }
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- the page's own code is what is tested
  await (new Function(...Object.keys(scope), `${code}; return block()`) as (...values: unknown[]) => Promise<void>)(...Object.values(scope))
  return printed
}

describe.each(['files.md', 'payments.md'])('docs/%s', (name) => {
  test.each(blocksOf(page(name)))('the block beginning "%s" runs and prints', async (_, code) => {
    const printed = await run(code)
    expect(printed.length > 0).toBe(code.includes('console.log'))
    expect(printed).not.toContain(undefined)
  })
})

test('a bill\'s block adds up', async () => {
  const [, code] = blocksOf(page('files.md'))[0]!
  expect(await run(code)).toEqual([1231, '12.31'])
})
test('docs/files.md names every bill and every code of a download', () => {
  const codes = readFileSync(`${__dirname}/../../lib/errors.ts`, 'utf8').match(/ERR_(?:BILL|FILE)_\w+/g)!
  const kinds = Object.keys(KINDS).filter((kind) => !kind.endsWith('-by-day'))
  expect([...codes, ...kinds].filter((word) => !page('files.md').includes(word))).toEqual([])
})
test('docs/payments.md names every function', () => {
  expect(Object.keys(payments).filter((name) => !page('payments.md').includes(name))).toEqual([])
})
