/** One signal for many: no listener is left behind, and node has nothing to warn of. */
import { getEventListeners } from 'node:events'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { onAbort, sleep } from '../../lib/runtime/abort.js'
import { downloadBill } from '../../lib/bills/index.js'
import { MediaUtil, uploadUserPackage, Wechatpay } from '../../lib/index.js'
import { startBillPlatform, tradeBill, TRADES } from '../helpers/bills.js'
import { answer, config, signatureHeaders } from '../helpers/platform.js'
import { startServer, type TestServer } from '../helpers/server.js'

const warnings: string[] = []
const heard = (warning: Error): void => void warnings.push(`${warning.name}: ${warning.message}`)
beforeEach(() => {
  warnings.length = 0
  process.on('warning', heard)
})
afterEach(async () => {
  await new Promise(setImmediate)
  process.off('warning', heard)
  expect(warnings).toEqual([])
})

let server: TestServer
beforeAll(async () => {
  server = await startServer(({ target }, response) => {
    if (!target.includes('silent')) answer(response, {})
  })
})
afterAll(() => server.close())

const codes = async (calls: Promise<unknown>[]): Promise<Set<unknown>> =>
  new Set(
    await Promise.all(
      calls.map((call) =>
        call.then(
          () => 'done',
          (error: { code: string }) => error.code,
        ),
      ),
    ),
  )

test('a thousand calls share one signal, all succeed, and leave no listener', async () => {
  const controller = new AbortController()
  const instance = new Wechatpay(
    config(server.baseURL, {
      adapter: async () => {
        await new Promise((resolve) => {
          setTimeout(resolve, 50)
        })
        return { status: 200, statusText: 'OK', headers: signatureHeaders('{}'), data: '{}', config: {} }
      },
    }),
  )
  const { signal } = controller
  const calls = Array.from({ length: 1_000 }, () => instance.chain('v3/x').get({ signal }))
  await new Promise((resolve) => {
    setTimeout(resolve, 20)
  })
  expect(getEventListeners(signal, 'abort').length).toBeLessThanOrEqual(1)
  expect(await codes(calls)).toEqual(new Set(['done']))
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

describe.each([
  ['over node:http', {}],
  ["through axios's adapter", { adapter: 'http' }],
  ['through fetch', { adapter: 'fetch' }],
] as const)('%s', (_, way) => {
  test('fifty calls that wait for an answer end with their signal', async () => {
    const controller = new AbortController()
    const { signal } = controller
    const instance = new Wechatpay(config(server.baseURL, { ...way, retry: false }))
    const calls = Array.from({ length: 50 }, () => instance.chain('v3/silent').get({ signal }))
    const uploads = Array.from({ length: 20 }, () =>
      instance.chain('v3/silent/upload').post({ signal, body: new MediaUtil('a.png', 'x') }),
    )
    setTimeout(() => controller.abort(), 150)
    expect(await codes([...calls, ...uploads])).toEqual(new Set(['ERR_NET_ABORTED']))
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})

test('calls that wait to be retried share one signal', async () => {
  await using busy = await startServer((_, response) => void response.writeHead(503).end())
  const controller = new AbortController()
  const { signal } = controller
  const instance = new Wechatpay(config(busy.baseURL), { random: () => 1 })
  const calls = Array.from({ length: 30 }, () => instance.chain('v3/x').get({ signal }))
  while (busy.received.length < 30) await new Promise(setImmediate)
  setTimeout(() => controller.abort(), 50)
  expect(await codes(calls)).toEqual(new Set(['ERR_NET_ABORTED']))
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test('bills and uploads share one signal', async () => {
  await using platform = await startBillPlatform(tradeBill(TRADES))
  await using shop = await startServer(({ target }, response) => {
    answer(
      response,
      target.endsWith('/uploads') ? { upload_id: 'U1', file_part_size: 100, file_part_count: 3 } : {},
    )
  })
  const { signal } = new AbortController()
  const bills = new Wechatpay(config(platform.baseURL))
  const read = async (): Promise<void> => {
    const rows = downloadBill(bills, { bill: 'tradebill', bill_date: '2026-01-01' }, { signal })
    for await (const row of rows) expect(row.商户订单号).toMatch(/^order-/)
  }
  const upload = () =>
    uploadUserPackage(new Wechatpay(config(shop.baseURL)), {
      file: Buffer.alloc(250, 'x'),
      filename: 'users.csv',
      package_type: 'USER_PACKAGE_TYPE_EXPOSURE',
      data_type: 'USER_PACKAGE_DATA_TYPE_PHONE',
      description: '最近三十天内到店两次以上的顾客',
      signal,
    })
  expect(await codes(Array.from({ length: 15 }, () => [read(), upload()]).flat())).toEqual(new Set(['done']))
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test('onAbort calls each that was not taken back, once, though one function is given twice', () => {
  const controller = new AbortController()
  let calls = 0
  const stop = (): void => void calls++
  const offs = [
    onAbort(controller.signal, stop),
    onAbort(controller.signal, stop),
    onAbort(controller.signal, stop),
  ]
  offs[0]!()
  offs[0]!()
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1)
  controller.abort()
  expect(calls).toBe(2)
  offs[1]!()
  offs[2]!()
  expect(getEventListeners(controller.signal, 'abort')).toEqual([])
})

test('sleep ends with its time or its signal', async () => {
  await expect(sleep(1)).resolves.toBeUndefined()
  await expect(sleep(60_000, AbortSignal.abort(new Error('before')))).rejects.toThrow('before')
  const controller = new AbortController()
  const waits = Array.from({ length: 100 }, () =>
    sleep(60_000, controller.signal).catch((error: Error) => error.name),
  )
  controller.abort()
  expect(new Set(await Promise.all(waits))).toEqual(new Set(['AbortError']))
  expect(getEventListeners(controller.signal, 'abort')).toEqual([])
})
