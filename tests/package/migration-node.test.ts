/**
 * Every row of docs/migration-node.md: what is on the right runs against the simulator; signed by hand,
 * both sides give the same value.
 */
import * as crypto from 'node:crypto'
import * as fs from 'node:fs'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import * as bills from '../../lib/bills/index.js'
import * as main from '../../lib/index.js'
import { createNodeHandler, createTestKeys, Notifications } from '../../lib/notifications/index.js'
import { issueCertificate } from '../../lib/simulator/keys/certificate.js'
import { createSimulator, type Exchange, type Simulator } from '../../lib/simulator/index.js'
import { page } from '../helpers/blocks.js'

type Row = readonly [left: string, right: string]
const sectionsOf = (text: string): (readonly [string, readonly Row[]])[] =>
  text
    .split(/^## /m)
    .slice(1)
    .map((part) => [
      part.slice(0, part.indexOf('\n')),
      Array.from(part.matchAll(/^\| `(.+?)` \| `(.+?)` \|$/gm), ([, left, right]): Row => [left!, right!]),
    ])
const sections = sectionsOf(page('docs/migration-node.md'))

const folder = mkdtempSync(join(tmpdir(), 'migration-node-'))
let platform: Simulator
let scope: Readonly<Record<string, unknown>>
beforeAll(async () => {
  platform = await createSimulator({ mode: 'certificate', balance: 1_000_000 })
  const { mchid, serial, privateKey, certs, secret, apiv3Key, baseURL, merchant } = platform.config
  const appid = 'wx8888888888888888'
  const instance = new main.Wechatpay(platform.config)
  const order = {
    appid,
    mchid,
    description: '公仔',
    out_trade_no: 'MIGRATE-3',
    notify_url: 'https://www.example.com/',
    amount: { total: 100 },
  }
  for (const out_trade_no of ['MIGRATE-1', 'MIGRATE-2'])
    await instance.v3.pay.transactions.native.post({ json: { ...order, out_trade_no } })
  await platform.pay('MIGRATE-1')
  writeFileSync(
    join(folder, 'cert.pem'),
    issueCertificate(crypto.createPrivateKey(privateKey), serial, 'x', platform.now()),
  )
  const notifications = new Notifications(createTestKeys())
  const { headers, body } = notifications.sign({
    event_type: 'TRANSACTION.SUCCESS',
    resource: { out_trade_no: 'MIGRATE-1' },
  })
  const merchantPublicKey = crypto.createPublicKey(privateKey)
  scope = {
    ...main,
    ...bills,
    Notifications,
    createNodeHandler,
    PassThrough,
    crypto,
    fs,
    console: { log: () => undefined },
    appid,
    mchid,
    serial,
    privateKey,
    certs,
    secret,
    apiv3Key,
    baseURL,
    merchant,
    instance,
    notifications,
    headers,
    body,
    merchantPublicKey,
    order,
    wrong: { ...order, out_trade_no: 'MIGRATE-W', amount: {} },
    jsapiOrder: { ...order, out_trade_no: 'MIGRATE-J', payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' } },
    appOrder: { ...order, out_trade_no: 'MIGRATE-A' },
    h5Order: {
      ...order,
      out_trade_no: 'MIGRATE-H',
      scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } },
    },
    refund: {
      out_trade_no: 'MIGRATE-1',
      out_refund_no: 'MIGRATE-R',
      amount: { refund: 1, total: 100, currency: 'CNY' },
    },
    out_trade_no: 'MIGRATE-1',
    other: 'MIGRATE-2',
    out_refund_no: 'MIGRATE-R',
    transaction_id: platform.orders[0]!.transaction_id,
    prepay_id: 'wx201410272009395522657a690389285100',
    bill_date: new Date(platform.now() + 8 * 3_600_000).toISOString().slice(0, 10),
    nonce: 'fdasflkja484',
    timestamp: '1554208460',
    associated_data: 'transaction',
    ciphertext: main.AesGcm.encrypt('text', apiv3Key, 'fdasflkja484', 'transaction'),
    encrypted: main.Rsa.encrypt('张三', merchantPublicKey),
    message: 'text',
    signature: main.Rsa.sign('text', privateKey),
    method: 'POST',
    url: '/v3/pay/transactions/native',
    content: '{}',
    query: { appid, mch_id: mchid, out_trade_no: 'MIGRATE-V2' },
    fields: {
      appid,
      mch_id: mchid,
      body: '公仔',
      out_trade_no: 'MIGRATE-V2',
      total_fee: 1,
      spbill_create_ip: '127.0.0.1',
      notify_url: 'https://www.example.com/',
      trade_type: 'NATIVE',
    },
    packet: {
      mch_billno: `${mchid}0000000001`,
      mch_id: mchid,
      wxappid: appid,
      send_name: '示例',
      re_openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
      total_amount: 100,
      total_num: 1,
      wishing: '节日快乐',
      client_ip: '127.0.0.1',
      act_name: '红包',
      remark: '抢',
    },
  }
})
afterAll(async () => {
  await platform.close()
  rmSync(folder, { recursive: true })
})

async function worth(line: string): Promise<{ value: unknown; sent: Exchange[] }> {
  const before = platform.requests.length
  const code = line
    .replaceAll('file:///path/to/', pathToFileURL(`${folder}/`).href)
    .replaceAll("'/path/to/", `'${folder}/`)
  const { default: _, ...names } = { default: undefined, ...scope } as typeof scope
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- the page's own code is what is tested
  const run = new Function(...Object.keys(names), `return (async () => (${code}))()`) as (
    ...values: unknown[]
  ) => Promise<unknown>
  const value = await run(...Object.values(names))
  return { value, sent: platform.requests.slice(before) }
}

/** Downloads ask and then fetch; keys are asked for once. */
const requestsOf = (right: string): number =>
  /downloadBill\(.*tradebill/.test(right) ? 2 : /^\(?await (?!notifications)/.test(right) ? 1 : 0

describe.each(sections)('%s', (_, rows) => {
  test('each line sends what it says, and is worth something', async () => {
    expect(rows.length).toBeGreaterThan(7)
    for (const [left, right] of rows) {
      const { value, sent } = await worth(right)
      expect([right, sent.length]).toEqual([right, requestsOf(right)])
      expect([right, sent.map(({ status }) => status).filter((status) => status >= 300)]).toEqual([
        right,
        right.includes('wrong') ? [400] : [],
      ])
      expect([right, value === undefined]).toEqual([right, false])
      if (right.includes('wrong')) expect(value).toEqual([400, 'PARAM_ERROR'])
      if (left.startsWith('pay.decipher_gcm')) expect(value).toBe('text')
    }
  })
})

test('signed by hand, both sides give the same value', async () => {
  const [, rows] = sections.at(-1)!
  for (const [left, right] of rows)
    expect([left, (await worth(left)).value]).toEqual([left, (await worth(right)).value])
})

test('docs/zh/migration-node.md has the same rows under as many headings', () => {
  const chinese = sectionsOf(page('docs/zh/migration-node.md'))
  expect(chinese.map(([, rows]) => rows)).toEqual(sections.map(([, rows]) => rows))
  expect(sections.flatMap(([, rows]) => rows).length).toBeGreaterThan(50)
})
