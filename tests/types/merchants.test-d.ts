/**
 * What is given once need not be given again, and everything else is checked as before. Nothing here
 * runs: that it compiles is the test.
 */
import type { Wechatpay } from 'wechatpay-chain'
import { Merchants, withDefaults } from 'wechatpay-chain/merchants'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const expectTrue = <_T extends true>(): void => undefined

declare const instance: Wechatpay
const shop = withDefaults(instance, { mchid: '1900000001', appid: 'wx1', notify_url: 'https://a.cn' })
const order = { out_trade_no: 'x', description: 'x', amount: { total: 1 } }

export async function given(): Promise<void> {
  const { data } = await shop.v3.pay.transactions.native.post({ json: order })
  expectTrue<Equal<typeof data.code_url, string>>()
  await shop['v3/pay/transactions/native'].postAsync({ json: order, timeout: 5_000 })
  await shop.chain('v3/pay/transactions/native').post({ json: { ...order, appid: 'another' } })
  // The query, and the body, need not be there at all.
  const found = await shop.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: 'x' })
  expectTrue<Equal<typeof found.data.out_trade_no, string>>()
  await shop.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({ out_trade_no: 'x' })
  const text = await shop.v3.pay.transactions.native.post({ json: order, responseType: 'text' })
  expectTrue<Equal<typeof text.data, string>>()
  // @ts-expect-error the description is missing
  await shop.v3.pay.transactions.native.post({ json: { out_trade_no: 'x', amount: { total: 1 } } })
  // @ts-expect-error there is no such member
  await shop.v3.pay.transactions.native.post({ json: { ...order, nonsense: 1 } })
  // @ts-expect-error the variable is missing
  await shop.v3.pay.transactions.outTradeNo._out_trade_no_.get({})
}

export async function notGiven(): Promise<void> {
  const half = withDefaults(instance, { mchid: '1900000001' })
  // @ts-expect-error appid and notify_url are not given
  await half.v3.pay.transactions.native.post({ json: order })
  // @ts-expect-error there is no such default
  withDefaults(instance, { mchId: '1900000001' })
}

export async function aServiceProvider(): Promise<void> {
  const sub = withDefaults(instance, { mchid: '1', appid: 'wx1', notify_url: 'https://a.cn', sub_mchid: '2' })
  await sub.v3.pay.partner.transactions.native.post({ json: order })
  await sub.v3.pay.partner.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: 'x' })
}

export async function manyMerchants(): Promise<void> {
  const merchants = new Merchants<'appid' | 'notify_url'>(async (mchid) => ({
    serial: mchid,
    privateKey: '',
    certs: {},
    defaults: { appid: 'wx1', notify_url: 'https://a.cn' },
  }))
  const one = await merchants.get('1900000001')
  await one.v3.pay.transactions.native.post({ json: order })
  // @ts-expect-error each must have the defaults that are named
  const incomplete = new Merchants<'appid'>({ 1900000001: { serial: '', privateKey: '', certs: {} } })
  incomplete.forget('1900000001')
  const bare = await new Merchants({ 1900000001: { serial: '', privateKey: '', certs: {} } }).get(
    '1900000001',
  )
  await bare.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: 'x' })
  // @ts-expect-error without defaults only the merchant's number is given
  await bare.v3.pay.transactions.native.post({ json: order })
}
