/**
 * Every block of docs/files.md and docs/payments.md runs, against the simulator;
 * files stand in a folder of the run.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import * as bills from '../../lib/bills/index.js'
import { KINDS } from '../../lib/bills/kinds.js'
import * as main from '../../lib/index.js'
import * as payments from '../../lib/payments/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { blocksOf, page, runBlock } from '../helpers/blocks.js'
import { CODES } from '../helpers/error-codes.js'

const packages = { 'wechatpay-chain': main, 'wechatpay-chain/bills': bills }

let platform: Simulator
let instance: main.Wechatpay
const folder = mkdtempSync(join(tmpdir(), 'docs-'))
beforeAll(async () => {
  platform = await createSimulator()
  instance = new main.Wechatpay(platform.config)
  writeFileSync(join(folder, 'licence.png'), 'a picture')
  writeFileSync(
    join(folder, 'active_user.csv'),
    Array.from({ length: 700 }, () => `${randomBytes(16).toString('hex')}\n`).join(''),
  )
  await instance.chain('v3/marketing/busifavor/stocks/{stock_id}/couponcodes').post({
    stock_id: '98065001',
    json: { upload_request_no: 'r-1', coupon_code_list: ['code-1', 'code-2'] },
  })
})
afterAll(async () => {
  await platform.close()
  rmSync(folder, { recursive: true })
})

function run(block: string): Promise<unknown[]> {
  const { mchid, privateKey, secret } = platform.config
  return runBlock(block.replaceAll("'/data/", `'${folder}/`), packages, {
    instance,
    mchid,
    privateKey,
    secret,
    workwxSecret: 'w'.repeat(32),
  })
}

describe.each(['files.md', 'payments.md', 'zh/payments.md'])('docs/%s', (name) => {
  test.each(blocksOf(page(`docs/${name}`)))('the block beginning "%s" runs and prints', async (_, code) => {
    const printed = await run(code)
    expect(printed.length > 0).toBe(code.includes('console.log'))
    expect(printed).not.toContain(undefined)
  })
})

test("a bill's block adds up", async () => {
  const [, code] = blocksOf(page('docs/files.md'))[0]!
  expect(await run(code)).toEqual([1231, '12.31'])
})
test('docs/files.md names every bill and every code of a download', () => {
  const codes = CODES.filter((code) => /^ERR_(?:BILL|FILE)_/.test(code))
  expect(codes.length).toBeGreaterThan(4)
  const kinds = Object.keys(KINDS).filter((kind) => !kind.endsWith('-by-day'))
  expect([...codes, ...kinds].filter((word) => !page('docs/files.md').includes(word))).toEqual([])
})
test('docs/payments.md names every function', () => {
  expect(Object.keys(payments).filter((name) => !page('docs/payments.md').includes(name))).toEqual([])
})
