/**
 * The same seed makes the same keys, numbers and times in each run; orders may be there from the
 * beginning; `reset` begins anew.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { MediaUtil, Wechatpay } from '../../lib/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-seed-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const order = (platform: Simulator, out_trade_no: string) => ({
  appid: 'wx8888888888888888',
  mchid: platform.config.mchid,
  description: '公仔',
  out_trade_no,
  notify_url: 'http://127.0.0.1:9/notify',
  amount: { total: 1000 },
})

describe('with a seed', () => {
  async function run(seed: string) {
    await using platform = await createSimulator({
      seed,
      merchants: [{ mchid: '1900000001' }, { mchid: '2' }],
    })
    const instance = new Wechatpay({ ...platform.config, retry: false })
    const placed = await instance.v3.pay.transactions.native.post({ json: order(platform, 'seeded-1') })
    await platform.pay('seeded-1')
    await instance.v3.refund.domestic.refunds.post({
      json: {
        out_trade_no: 'seeded-1',
        out_refund_no: 'seeded-r',
        amount: { refund: 1, total: 1000, currency: 'CNY' },
      },
    })
    await platform.advance('1h')
    const { baseURL: _port, ...config } = platform.config
    platform.switchTo('certificate')
    return {
      config,
      certs: platform.config.certs,
      other: platform.merchants.get('2')!.config.privateKey,
      placed: placed.data,
      orders: platform.orders,
      ledger: platform.ledger.entries,
      now: platform.now(),
      notifications: platform.notifications.all.map(({ answers: _reason, ...delivery }) => delivery),
    }
  }

  test('everything is the same in each run, and another with another seed', async () => {
    const [first, again, other] = [await run('a'), await run('a'), await run('b')]
    expect(again).toEqual(first)
    expect(other.config.privateKey).not.toBe(first.config.privateKey)
    expect(other.placed).not.toEqual(first.placed)
    expect(first.now).toBe(Date.parse('2026-01-01T09:00:00+08:00'))
    expect(first.orders[0]).toMatchObject({ paid: Date.parse('2026-01-01T08:00:00+08:00') })
    expect(first.notifications[0]!.attempts.length).toBeGreaterThan(5)
  })

  test('a client signs and verifies as ever', async () => {
    await using platform = await createSimulator({ seed: 'a', mode: 'both' })
    const instance = new Wechatpay(platform.config)
    expect((await instance.v3.certificates.get()).status).toBe(200)
  })
})

describe('orders that are there from the beginning', () => {
  test('are paid, not paid and refunded by turns, and found over the API', async () => {
    await using platform = await createSimulator({ orders: 6 })
    expect(platform.orders.map(({ out_trade_no, state }) => [out_trade_no, state])).toEqual([
      ['preloaded-0001', 'SUCCESS'],
      ['preloaded-0002', 'NOTPAY'],
      ['preloaded-0003', 'REFUND'],
      ['preloaded-0004', 'SUCCESS'],
      ['preloaded-0005', 'NOTPAY'],
      ['preloaded-0006', 'REFUND'],
    ])
    const { v3 } = new Wechatpay(platform.config)
    const { data } = await v3.refund.domestic.refunds._out_refund_no_.get({
      out_refund_no: 'preloaded-refund-0003',
    })
    expect(data).toMatchObject({ status: 'SUCCESS', amount: { refund: 150, total: 300 } })
    expect(Object.values(platform.ledger.balances).reduce((sum, one) => sum + one, 0)).toBe(0)
  })
})

test('reset forgets what happened, and begins as it began', async () => {
  await using platform = await createSimulator({ balance: 100, orders: 1 })
  const { config } = platform
  const instance = new Wechatpay(config)
  await instance.v3.pay.transactions.native.post({ json: order(platform, 'forgotten-1') })
  await platform.pay('forgotten-1')
  await platform.advance('2h')
  expect(platform.notifications.all).toHaveLength(1)
  platform.reset()
  expect(platform.orders.map(({ out_trade_no }) => out_trade_no)).toEqual(['preloaded-0001'])
  expect([platform.notifications.all, platform.requests]).toEqual([[], []])
  expect(platform.ledger.balance(`mch:${config.mchid}:BASIC`)).toBe(100 + 99)
  expect(Math.abs(platform.now() - Date.now())).toBeLessThan(60_000)
  expect(platform.config).toEqual(config)
  await instance.v3.pay.transactions.native.post({ json: order(platform, 'forgotten-1') })
})

test('uploads are saved as files beside the state, not in it, and found again', async () => {
  const path = join(folder, 'shop.json')
  const picture = Buffer.alloc(300_000, 'x')
  let media_id = ''
  {
    await using platform = await createSimulator()
    const instance = new Wechatpay(platform.config)
    const { data } = await instance.v3.merchantService.images.upload.post({
      body: new MediaUtil('a.png', picture),
    })
    media_id = data.media_id!
    await platform.save(path)
    await platform.save(path)
  }
  expect(statSync(path).size).toBeLessThan(20_000)
  expect(readFileSync(path, 'utf8')).not.toContain('xxxx')
  const files = readdirSync(join(folder, 'shop.files'))
  expect(files).toHaveLength(1)
  expect(statSync(join(folder, 'shop.files', files[0]!)).mode & 0o777).toBe(0o600)
  await using later = await createSimulator({ load: path })
  const image = await new Wechatpay(later.config).v3.merchantService.images._media_id_.get({
    media_id,
    responseType: 'arraybuffer',
  })
  expect(Buffer.from(image.data)).toEqual(picture)
})
