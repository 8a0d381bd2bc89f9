/** Nothing here runs: that it compiles is the test. */
import { MediaUtil, Wechatpay, type Answer } from 'wechatpay-chain'
import type { CouponCodeList } from '../../types/v3/marketing/busifavor/stocks/_stock_id_/couponcodes.js'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const expectTrue = <_T extends true>(): void => undefined

declare const instance: Wechatpay
const order = {
  appid: 'wx',
  mchid: '1900000001',
  description: 'x',
  out_trade_no: '123456',
  notify_url: 'https://a.cn',
  amount: { total: 1 },
}

export async function threeWaysShareOneInterface(): Promise<void> {
  const a = await instance.v3.marketing.busifavor.stocks._stock_id_.couponcodes.get({
    stock_id: '1',
    query: { status: 'USED', limit: 20 },
  })
  const b = await instance['v3/marketing/busifavor/stocks/{stock_id}/couponcodes'].getAsync({ stock_id: '1' })
  const c = await instance
    .chain('v3/marketing/busifavor/stocks/{stock_id}/couponcodes')
    .get({ stock_id: '1' })
  expectTrue<Equal<typeof a, Answer<CouponCodeList>>>()
  expectTrue<Equal<typeof b, typeof a>>()
  expectTrue<Equal<typeof c, typeof a>>()
  const { data } = await instance.v3.pay.transactions.native.post({ json: order })
  expectTrue<Equal<typeof data.code_url, string>>()
}

export async function whatIsWrongDoesNotCompile(): Promise<void> {
  // @ts-expect-error a path variable is missing
  await instance.v3.marketing.busifavor.stocks._stock_id_.couponcodes.get({})
  // @ts-expect-error no options at all where a path variable is needed
  await instance.v3.marketing.busifavor.stocks._stock_id_.couponcodes.get()
  await instance.v3.marketing.busifavor.stocks._stock_id_.couponcodes.get({
    stock_id: '1',
    // @ts-expect-error USED_UP is no status
    query: { status: 'USED_UP' },
  })
  // @ts-expect-error there is no such endpoint
  await instance.v3.pay.transactions.nativ.post({ json: order })
  // @ts-expect-error this endpoint has no DELETE
  await instance.v3.pay.transactions.native.delete({ json: order })
  // @ts-expect-error qurey is no option
  await instance.v3.marketing.busifavor.stocks._stock_id_.couponcodes.get({ stock_id: '1', qurey: {} })
  // @ts-expect-error total is a number of fen
  await instance.v3.pay.transactions.native.post({ json: { ...order, amount: { total: '1.00' } } })
  // @ts-expect-error chain() checks known templates
  await instance.chain('v3/marketing/busifavor/stocks/{stock_id}/couponcodes').get({ query: {} })
  // @ts-expect-error brackets check known templates
  await instance['v3/pay/transactions/native'].post({})
}

export async function unknownEndpointsStayCallable(): Promise<void> {
  const a = await instance.chain('v3/some/new/{thing}').patch({ thing: 1, json: {} })
  expectTrue<Equal<typeof a, Answer<unknown>>>()
}

export async function bracketsNameTheTemplateThatWasMeant(): Promise<void> {
  // @ts-expect-error does not exist. Did you mean 'v3/pay/transactions/native'?
  await instance['v3/pay/transactions/natve'].post({ json: order })
}

export async function bodiesCanBeHadAsTheyCame(): Promise<void> {
  const text = await instance.chain('v3/pay/transactions/native').post({ json: order, responseType: 'text' })
  expectTrue<Equal<typeof text.data, string>>()
  const buffer = await instance.chain('v3/x').get({ responseType: 'arraybuffer' })
  expectTrue<Equal<typeof buffer.data, Buffer>>()
  const nothing = await instance.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({
    out_trade_no: '1',
    json: { mchid: '1' },
  })
  expectTrue<Equal<typeof nothing.data, void>>()
}

export async function uploadsTakeMedia(): Promise<void> {
  const media = new MediaUtil('file:///data/active_user.csv')
  await instance.v3.marketing.bank.packages._package_id_.tasks.post({ package_id: '1', body: media })
  await instance.v3.marketing.bank.packages._package_id_.tasks.postAsync({
    package_id: '1',
    body: media.getStream(),
    headers: { 'Content-Type': media.getContentType() },
  })
  await instance.brand.marketing.userPackage.uploads._upload_id_._part_number_.put({
    upload_id: '1',
    part_number: 1,
    body: media,
  })
  // @ts-expect-error an upload needs its body
  await instance.v3.marketing.bank.packages._package_id_.tasks.post({ package_id: '1' })
}

declare module 'wechatpay-chain' {
  interface Endpoints {
    'v3/my/own/{id}': { get(options: { id: string }): Promise<Answer<{ mine: true }>> }
  }
}

export async function usersAddTheirOwnEndpoints(): Promise<void> {
  const { data } = await instance.chain('v3/my/own/{id}').get({ id: '1' })
  const { data: bracketed } = await instance['v3/my/own/{id}'].get({ id: '1' })
  expectTrue<Equal<typeof data, { mine: true }>>()
  expectTrue<Equal<typeof bracketed, { mine: true }>>()
}

export async function billsOfApiV2GoIntoASink(): Promise<void> {
  const xml = { appid: 'wx', mch_id: '1900000109', bill_date: '20140603', bill_type: 'ALL' } as const
  const { data } = await instance.v2.pay.downloadbill.post({ xml })
  expectTrue<Equal<typeof data, string | Buffer>>()
  const saved = await instance.v2.pay.downloadbill.post({ xml, sink: 'bill.csv' })
  expectTrue<Equal<typeof saved.data, undefined>>()
  const { data: bytes } = await instance.v2.pay.downloadbill.post({ xml, responseType: 'arraybuffer' })
  expectTrue<Equal<typeof bytes, Buffer>>()
}

export async function aVariableOfAUrlIsANumberOrAText(): Promise<void> {
  await instance.v3.merchantStore.stores._store_id_.get({ store_id: '18446744073709551615' })
  await instance.v3.merchantStore.stores._store_id_.get({ store_id: 10 })
  await instance.v3.marketing.favor.stocks.get({
    query: { offset: '0', limit: 10, stock_creator_mchid: '1900000001' },
  })
}
