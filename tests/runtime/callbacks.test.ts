/**
 * Functions that are called with news: what they throw or reject with changes no call,
 * and is a warning of the process.
 */
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import { downloadBill } from '../../lib/bills/index.js'
import { uploadMedia, Wechatpay } from '../../lib/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { answer, config } from '../helpers/platform.js'
import { startServer, type TestServer } from '../helpers/server.js'

let warnings: string[] = []
let server: TestServer
let platform: Simulator
beforeAll(async () => {
  server = await startServer((_, response) => answer(response, { ok: true, media_id: 'm' }))
  platform = await createSimulator()
})
beforeEach(() => {
  warnings = []
  jest.spyOn(process, 'emitWarning').mockImplementation((warning) => void warnings.push(String(warning)))
})
afterEach(() => {
  jest.restoreAllMocks()
})
afterAll(async () => {
  await Promise.all([server.close(), platform.close()])
})

/** New functions each time: one that has failed is reported once. */
const failing = (): [string, () => unknown][] => [
  [
    'throws',
    () => {
      throw new Error('of the listener')
    },
  ],
  ['rejects', () => Promise.reject(new Error('of the listener'))],
]
const turn = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 20)
  })

test.each(failing())('a logger that %s', async (_, log) => {
  const logger = { debug: log, info: log, warn: log, error: log }
  const instance = new Wechatpay(config(server.baseURL, { logger }))
  for (let call = 0; call < 3; call++)
    await expect(instance.chain('v3/x').post({ json: {} })).resolves.toMatchObject({ data: { ok: true } })
  await turn()
  expect(warnings).toEqual(['logger.debug failed: of the listener. The call goes on'])
})

test.each(failing())('a logger that %s leaves an error as it is', async (_, log) => {
  const logger = { debug: log, info: log, warn: log, error: log }
  const gone = await startServer(() => undefined)
  await gone.close()
  const instance = new Wechatpay(config(gone.baseURL, { logger, retry: false }))
  await expect(instance.chain('v3/x').get()).rejects.toMatchObject({ code: 'ERR_NET_CONNECT' })
})

test.each(failing())('onUploadProgress and onDownloadProgress that %s', async (_, report) => {
  const instance = new Wechatpay(config(server.baseURL))
  for (const name of ['onUploadProgress', 'onDownloadProgress'])
    for (const adapter of ['http', 'fetch'] as const)
      await expect(
        instance.chain('v3/x').post({ json: { a: 1 }, adapter, [name]: () => report() }),
      ).resolves.toMatchObject({ data: { ok: true } })
  await turn()
  expect(warnings.length).toBeGreaterThanOrEqual(4)
})

test.each(failing())('onProgress of an upload that %s', async (_, onProgress) => {
  const instance = new Wechatpay(config(server.baseURL))
  const file = { file: Buffer.from('png'), filename: 'a.png', onProgress }
  const upload = uploadMedia(instance, 'v3/merchant/media/upload', file)
  await expect(upload).resolves.toBeDefined()
})

test.each(failing())('onProgress of a bill that %s', async (_, onProgress) => {
  const shop = new Wechatpay(platform.config)
  let rows = 0
  const bill = { bill: 'tradebill', bill_date: '2026-01-05' } as const
  for await (const row of downloadBill(shop, bill, { onProgress })) if (row) rows++
  expect(rows).toBeGreaterThan(0)
})
