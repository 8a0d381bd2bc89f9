/** The examples of files and payments, against the simulator. */
import { createPublicKey } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ApiError, Rsa, UploadError, Wechatpay } from 'wechatpay-chain'
import { keep, reconcile } from '../../examples/files/daily-bill.js'
import { uploadAudience } from '../../examples/files/audience.js'
import { forApp, forMiniProgram } from '../../examples/payments/checkout.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { expectRejection } from '../helpers/errors.js'

let platform: Simulator
let instance: Wechatpay
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'examples-'))
  platform = await createSimulator()
  instance = new Wechatpay(platform.config, { sleep: async () => undefined })
})
afterAll(async () => {
  await platform.close()
  await rm(folder, { recursive: true })
})

describe('examples/files/daily-bill.ts', () => {
  test('names each order that was billed otherwise than booked', async () => {
    expect(
      await reconcile(
        instance,
        '2026-01-01',
        new Map([
          ['order-1', 1230],
          ['order-2', 1],
        ]),
      ),
    ).toEqual([])
    expect(await reconcile(instance, '2026-01-01', new Map([['order-1', 1200]]))).toEqual([
      { out_trade_no: 'order-1', billed: 1230, booked: 1200 },
      { out_trade_no: 'order-2', billed: 1, booked: undefined },
    ])
  })
  test('finds nothing where there is no bill, and hides no other failure', async () => {
    platform.fail({ path: '/v3/bill/tradebill', status: 400, code: 'NO_STATEMENT_EXIST' })
    expect(await reconcile(instance, '2026-01-01', new Map())).toEqual([])
    platform.fail({ path: '/v3/bill/tradebill', status: 403, code: 'NO_AUTH' })
    await expectRejection(reconcile(instance, '2026-01-01', new Map()), ApiError, 'NO_AUTH', '')
  })
  test('keeps a day once', async () => {
    const path = await keep(instance, '2026-01-01', folder)
    expect(await readFile(path, 'utf8')).toMatch(/^\uFEFF交易时间,/)
    const sent = platform.requests.length
    expect(await keep(instance, '2026-01-01', folder)).toBe(path)
    expect(platform.requests).toHaveLength(sent)
  })
})

test('examples/files/audience.ts goes on where it was stopped', async () => {
  const file = join(folder, 'audience.csv')
  await writeFile(file, 'a'.repeat(25_000))
  platform.fail({ method: 'PUT', path: /\/3$/, status: 400 })
  await expectRejection(
    uploadAudience(instance, file, '01000100010000000007'),
    UploadError,
    'ERR_UPLOAD_INCOMPLETE',
    'stopped',
  )
  expect(await uploadAudience(instance, file, '01000100010000000007')).toBe(
    'USER_PACKAGE_PROCESS_STATE_PROCESSING',
  )
  expect(
    platform.requests.filter(
      ({ method, status, target }) => method === 'PUT' && status === 200 && target.endsWith('/3'),
    ),
  ).toHaveLength(1)
  expect((await readdir(folder)).filter((name) => name.startsWith('audience'))).toEqual(['audience.csv'])
})

test('examples/payments/checkout.ts signs what a front end needs', async () => {
  const publicKey = createPublicKey(platform.config.privateKey)
  const shop = {
    appid: 'wxd678efh567hg6787',
    mchid: platform.config.mchid,
    notify_url: 'https://www.example.com/notify',
  }
  const cart = { description: 'QQ公仔', total: 100 }
  const page = await forMiniProgram(
    instance,
    shop,
    { ...cart, out_trade_no: 'checkout-1' },
    'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  )
  expect(
    Rsa.verify(
      [page.appId, page.timeStamp, page.nonceStr, page.package, ''].join('\n'),
      page.paySign,
      publicKey,
    ),
  ).toBe(true)
  const app = await forApp(instance, shop, { ...cart, out_trade_no: 'checkout-2' })
  expect(
    Rsa.verify([app.appid, app.timestamp, app.noncestr, app.prepayid, ''].join('\n'), app.sign, publicKey),
  ).toBe(true)
})
