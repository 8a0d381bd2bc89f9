/**
 * A service provider names the sub-merchant whose order it is; several merchants share
 * one platform and nothing else.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Wechatpay } from '../../lib/index.js'
import { Notifications } from '../../lib/notifications/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { startServer } from '../helpers/server.js'
import { openShop, type Shop } from '../helpers/shop.js'

const appid = 'wx8888888888888888'
const SUB = '1900000109'
const OTHER = '1900000110'

let shop: Shop
let transaction_id: string
beforeAll(async () => {
  shop = await openShop()
  await shop.call('POST v3/pay/partner/transactions/native', {
    json: {
      sp_appid: appid,
      sp_mchid: shop.mchid,
      sub_mchid: SUB,
      description: '公仔',
      out_trade_no: 'partner-1',
      notify_url: 'https://www.example.com/',
      amount: { total: 1000 },
      settle_info: { profit_sharing: true },
    },
  })
  await shop.platform.pay('partner-1')
  const found = await shop.call('GET v3/pay/partner/transactions/out-trade-no/{out_trade_no}', {
    out_trade_no: 'partner-1',
    query: { sp_mchid: shop.mchid, sub_mchid: SUB },
  })
  transaction_id = String(found['transaction_id'])
  await shop.paid('own-order-1', 1000)
})
afterAll(() => shop.close())

const refund = (out_trade_no: string, out_refund_no: string, more: object = {}) => ({
  json: { out_trade_no, out_refund_no, amount: { refund: 100, total: 1000, currency: 'CNY' }, ...more },
})
const REFUND = 'POST v3/refund/domestic/refunds'
const NAME_IT = '受理机构必须传入sub_mchid'
const NOT_YOURS = '与订单的子商户号不一致'
const NO_PARTNER = '普通商户不允许传sub_mchid'

describe('an order of a sub-merchant', () => {
  test('is refunded where it is named, and refused otherwise', async () => {
    await shop.refused(REFUND, refund('partner-1', 'R-none'), 'PARAM_ERROR', NAME_IT)
    await shop.refused(REFUND, refund('partner-1', 'R-other', { sub_mchid: OTHER }), 'PARAM_ERROR', NOT_YOURS)
    await shop.call(REFUND, refund('partner-1', 'R-right', { sub_mchid: SUB }))
  })

  test('has refunds that are found where it is named', async () => {
    const QUERY = 'GET v3/refund/domestic/refunds/{out_refund_no}'
    const of = (query: object) => ({ out_refund_no: 'R-right', query })
    await shop.refused(QUERY, of({}), 'PARAM_ERROR', NAME_IT)
    await shop.refused(QUERY, of({ sub_mchid: OTHER }), 'PARAM_ERROR', NOT_YOURS)
    expect(await shop.call(QUERY, of({ sub_mchid: SUB }))).toMatchObject({ out_refund_no: 'R-right' })
  })

  test('is queried and closed where it is named, by the API of partners', async () => {
    const OWN = 'GET v3/pay/transactions/out-trade-no/{out_trade_no}'
    const PARTNER = 'GET v3/pay/partner/transactions/out-trade-no/{out_trade_no}'
    const of = (query: object) => ({ out_trade_no: 'partner-1', query })
    await shop.refused(OWN, of({ mchid: shop.mchid }), 'PARAM_ERROR', NAME_IT)
    await shop.refused(PARTNER, of({ sp_mchid: shop.mchid, sub_mchid: OTHER }), 'PARAM_ERROR', NOT_YOURS)
    const BY_ID = 'GET v3/pay/partner/transactions/id/{transaction_id}'
    await shop.refused(
      BY_ID,
      { transaction_id, query: { sp_mchid: shop.mchid, sub_mchid: OTHER } },
      'PARAM_ERROR',
      NOT_YOURS,
    )
    const CLOSE = 'POST v3/pay/transactions/out-trade-no/{out_trade_no}/close'
    await shop.refused(
      CLOSE,
      { out_trade_no: 'partner-1', json: { mchid: shop.mchid } },
      'PARAM_ERROR',
      NAME_IT,
    )
  })

  test('is shared where it is named, and its sharing found and returned so', async () => {
    const receivers = [{ type: 'MERCHANT_ID', account: OTHER, amount: 10, description: '分给' }]
    await shop.call('POST v3/profitsharing/receivers/add', {
      json: { sub_mchid: SUB, appid, type: 'MERCHANT_ID', account: OTHER, relation_type: 'PARTNER' },
    })
    const SHARE = 'POST v3/profitsharing/orders'
    const share = (more: object) => ({
      json: { appid, transaction_id, out_order_no: 'S-1', receivers, unfreeze_unsplit: false, ...more },
    })
    await shop.refused(SHARE, share({}), 'PARAM_ERROR', NAME_IT)
    await shop.refused(SHARE, share({ sub_mchid: OTHER }), 'PARAM_ERROR', NOT_YOURS)
    await shop.call(SHARE, share({ sub_mchid: SUB }))
    const QUERY = 'GET v3/profitsharing/orders/{out_order_no}'
    const of = (more: object) => ({ out_order_no: 'S-1', query: { transaction_id, ...more } })
    await shop.refused(QUERY, of({}), 'PARAM_ERROR', NAME_IT)
    await shop.refused(QUERY, of({ sub_mchid: OTHER }), 'PARAM_ERROR', NOT_YOURS)
    expect(await shop.call(QUERY, of({ sub_mchid: SUB }))).toMatchObject({ sub_mchid: SUB })
    const back = (more: object) => ({
      json: {
        out_order_no: 'S-1',
        out_return_no: 'B-1',
        return_mchid: OTHER,
        amount: 5,
        description: '回退',
        ...more,
      },
    })
    const RETURN = 'POST v3/profitsharing/return-orders'
    await shop.refused(RETURN, back({}), 'PARAM_ERROR', NAME_IT)
    await shop.call(RETURN, back({ sub_mchid: SUB }))
    await shop.refused(
      'GET v3/profitsharing/return-orders/{out_return_no}',
      { out_return_no: 'B-1', query: { out_order_no: 'S-1', sub_mchid: OTHER } },
      'PARAM_ERROR',
      NOT_YOURS,
    )
  })

  test('over APIv2 too', async () => {
    const owner = { appid, mch_id: shop.mchid }
    const order = { ...owner, out_trade_no: 'partner-1' }
    const QUERY = 'POST v2/pay/orderquery'
    await shop.refused(QUERY, { xml: order }, 'PARAM_ERROR', '受理机构必须传入sub_mch_id')
    await shop.refused(
      QUERY,
      { xml: { ...order, sub_mch_id: OTHER } },
      'NOAUTH',
      '商户号或子商户号与订单号不匹配',
    )
    expect(await shop.call(QUERY, { xml: { ...order, sub_mch_id: SUB } })).toMatchObject({
      out_trade_no: 'partner-1',
    })
    await shop.refused(
      'POST v2/pay/refundquery',
      { xml: { ...owner, out_refund_no: 'R-right' } },
      'PARAM_ERROR',
      '受理机构必须传入sub_mch_id',
    )
  })
})

test("a merchant's own order takes no sub_mchid", async () => {
  await shop.refused(REFUND, refund('own-order-1', 'R-own', { sub_mchid: SUB }), 'PARAM_ERROR', NO_PARTNER)
  await shop.refused(
    'GET v3/pay/partner/transactions/out-trade-no/{out_trade_no}',
    { out_trade_no: 'own-order-1', query: { sp_mchid: shop.mchid, sub_mchid: SUB } },
    'PARAM_ERROR',
    NO_PARTNER,
  )
})

describe('several merchants', () => {
  const FIRST = '1900000001'
  const SECOND = '1900000002'
  let platform: Simulator
  const clientOf = (mchid: string) =>
    new Wechatpay({ ...platform.merchants.get(mchid)!.config, retry: false })
  beforeAll(async () => {
    platform = await createSimulator({
      balance: 500,
      merchants: [
        { mchid: FIRST, subMerchants: [SUB] },
        {
          mchid: SECOND,
          serial: 'ABCDEF0123456789',
          secret: 's'.repeat(32),
          apiv3Key: 'k'.repeat(32),
          balance: 7,
        },
        { mchid: SUB },
      ],
    })
  })
  afterAll(() => platform.close())

  const place = (mchid: string, total: number) =>
    clientOf(mchid).v3.pay.transactions.native.post({
      json: {
        appid,
        mchid,
        out_trade_no: 'same-number',
        description: mchid,
        notify_url: 'https://www.example.com/',
        amount: { total },
      },
    })

  test('have keys of their own, given or minted', () => {
    const [first, second] = [platform.config, platform.merchants.get(SECOND)!.config]
    expect([...platform.merchants.keys()]).toEqual([FIRST, SECOND, SUB])
    expect([second.mchid, second.serial, second.secret, second.apiv3Key]).toEqual([
      SECOND,
      'ABCDEF0123456789',
      's'.repeat(32),
      'k'.repeat(32),
    ])
    expect(second.privateKey).not.toBe(first.privateKey)
    expect(second.certs).toEqual(first.certs)
  })

  test('have orders of their own under the same number, and money of their own', async () => {
    await place(FIRST, 100)
    await place(SECOND, 200)
    await platform.pay('same-number')
    expect(platform.orders.map(({ state, total }) => [state, total])).toEqual([['SUCCESS', 100]])
    const second = platform.merchants.get(SECOND)!
    expect(second.orders.map(({ state, total }) => [state, total])).toEqual([['NOTPAY', 200]])
    await second.pay('same-number')
    expect(platform.ledger.balance(`mch:${SECOND}:BASIC`)).toBe(7 + 199)
    expect(platform.ledger.balance(`mch:${FIRST}:BASIC`)).toBe(500 + 99)
    await expect(
      clientOf(SUB).v3.pay.transactions.outTradeNo._out_trade_no_.get({
        out_trade_no: 'same-number',
        query: { mchid: SUB },
      }),
    ).rejects.toMatchObject({ code: 'ORDER_NOT_EXIST' })
  })

  test('cannot sign for each other', async () => {
    const { privateKey } = platform.config
    const stranger = new Wechatpay({ ...platform.merchants.get(SECOND)!.config, privateKey, retry: false })
    await expect(stranger.v3.capital.capitallhh.areas.provinces.get()).rejects.toMatchObject({
      code: 'SIGN_ERROR',
      message: expect.stringContaining("it is the signature of the merchant's private key"),
    })
  })

  test('are notified under their own keys, over APIv3 and APIv2', async () => {
    await using server = await startServer((_, response) => void response.writeHead(204).end())
    const second = platform.merchants.get(SECOND)!
    const { config } = second
    await clientOf(SECOND).v3.pay.transactions.native.post({
      json: {
        appid,
        mchid: SECOND,
        out_trade_no: 'notified-1',
        description: 'x',
        notify_url: server.baseURL,
        amount: { total: 1 },
      },
    })
    await second.pay('notified-1')
    const { headers, body } = server.last()
    await expect(
      new Notifications({ ...config, dedupe: false }).unwrap(headers, body),
    ).resolves.toMatchObject({
      resource: { out_trade_no: 'notified-1', mchid: SECOND },
    })
    await expect(
      new Notifications({ ...platform.config, dedupe: false }).unwrap(headers, body),
    ).rejects.toMatchObject({ name: 'DecryptError' })
  })

  test('that are service providers act for their own sub-merchants alone', async () => {
    const order = (sub_mchid: string) => ({
      json: {
        sp_appid: appid,
        sp_mchid: FIRST,
        sub_mchid,
        description: 'x',
        out_trade_no: `sub-${sub_mchid}`,
        notify_url: 'https://www.example.com/',
        amount: { total: 1 },
      },
    })
    const { native } = clientOf(FIRST).v3.pay.partner.transactions
    await expect(native.post(order(OTHER))).rejects.toMatchObject({
      code: 'NO_AUTH',
      response: { status: 403 },
    })
    expect((await native.post(order(SUB))).data.code_url).toMatch(/^weixin:/)
  })

  test.each<[object, string]>([
    [{ merchants: [] }, 'merchants must be a list of merchants, at least one'],
    [{ merchants: [{ mchid: 'x' }] }, 'mchid must be a number such as 1900000001'],
    [{ merchants: [{ mchid: '1' }, { mchid: '1' }] }, 'merchants has 1 twice'],
    [
      { merchants: [{ mchid: '1', secret: 'short' }] },
      'secret must be a string of 32 characters, found string',
    ],
    [{ merchants: [{ mchid: '1', mchID: '1' }] }, 'there is no "mchID"'],
    [{ brand: { brandId: 5 } }, 'brandId must be a string'],
  ])('are refused where they are configured wrong: %j', async (options, message) => {
    await expect(createSimulator(options)).rejects.toMatchObject({
      code: 'ERR_CONFIG_OPTION',
      message: expect.stringContaining(message),
    })
  })
})
