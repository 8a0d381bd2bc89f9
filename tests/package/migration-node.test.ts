/**
 * Every row of docs/migration-node.md: what is on the right runs against the simulator; signed by hand,
 * both sides give the same value.
 */
import * as crypto from 'node:crypto'
import * as fs from 'node:fs'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import * as bills from '../../lib/bills/index.js'
import * as main from '../../lib/index.js'
import { createNodeHandler, createTestKeys, Notifications } from '../../lib/notifications/index.js'
import type { Exchange, Simulator } from '../../lib/simulator/index.js'
import { page } from '../helpers/blocks.js'
import { APPID, evaluate, namesOf, orderOf, sectionsOf, startShop, type Scope } from './migration.js'

const sections = sectionsOf(page('docs/migration-node.md'))

const folder = mkdtempSync(join(tmpdir(), 'migration-node-'))
let platform: Simulator
let scope: Scope
beforeAll(async () => {
  const shop = await startShop(folder)
  platform = shop.platform
  const { mchid, privateKey, apiv3Key, merchant } = platform.config
  const order = orderOf(mchid, 'MIGRATE-3')
  const notifications = new Notifications(createTestKeys())
  const { headers, body } = notifications.sign({
    event_type: 'TRANSACTION.SUCCESS',
    resource: { out_trade_no: 'MIGRATE-1' },
  })
  const merchantPublicKey = crypto.createPublicKey(privateKey)
  scope = {
    ...main,
    ...bills,
    ...namesOf(platform),
    Notifications,
    createNodeHandler,
    PassThrough,
    crypto,
    fs,
    appid: APPID,
    merchant,
    instance: shop.instance,
    notifications,
    headers,
    body,
    merchantPublicKey,
    wrong: { ...order, out_trade_no: 'MIGRATE-W', amount: {} },
    jsapiOrder: { ...order, out_trade_no: 'MIGRATE-J', payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' } },
    appOrder: { ...order, out_trade_no: 'MIGRATE-A' },
    h5Order: {
      ...order,
      out_trade_no: 'MIGRATE-H',
      scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } },
    },
    out_refund_no: 'MIGRATE-R',
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
  const value = await evaluate(`return (${code})`, scope)
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
