/** Misspelt members of uploads and of prepaid orders. Nothing here runs: that it compiles is the test. */
import {
  paginate,
  prepayApp,
  prepayJsapi,
  uploadMedia,
  type Answer,
  type JsapiParams,
  type Wechatpay,
} from 'wechatpay-chain'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const expectTrue = <_T extends true>(): void => undefined

declare const instance: Wechatpay
const order = {
  appid: 'wx8888888888888888',
  mchid: '1900000109',
  out_trade_no: 'order-1',
  description: 'x',
  notify_url: 'https://a.cn',
  amount: { total: 1 },
}
const payer = { openid: 'o' }

export async function prepaidOrders(): Promise<void> {
  const params = await prepayJsapi(instance, { ...order, payer })
  expectTrue<Equal<typeof params, JsapiParams>>()
  await prepayJsapi(instance, { ...order, payer }, 'file:///run/secrets/apiclient_key.pem')
  await prepayApp(instance, order)
  await prepayApp(instance, {
    sp_appid: 'wx1',
    sp_mchid: '1',
    sub_mchid: '2',
    out_trade_no: 'order-1',
    description: 'x',
    notify_url: 'https://a.cn',
    amount: { total: 1 },
  })
  // @ts-expect-error who pays is missing
  await prepayJsapi(instance, order)
  // @ts-expect-error a member is misspelt
  await prepayJsapi(instance, { ...order, payer, time_expires: '2018-06-08T10:34:56+08:00' })
  // @ts-expect-error deeper too
  await prepayJsapi(instance, { ...order, payer, amount: { totl: 1 } })
  // @ts-expect-error fen are a number
  await prepayApp(instance, { ...order, amount: { total: '1.00' } })
}

export async function uploads(): Promise<void> {
  const answer = await uploadMedia(instance, 'v3/merchant/media/upload', { file: '/data/licence.png' })
  expectTrue<Equal<typeof answer, Answer<{ readonly media_id: string }>>>()
  const tasks = 'v3/marketing/bank/packages/{package_id}/tasks'
  const { data } = await uploadMedia(instance, tasks, {
    package_id: '1',
    file: 'a.csv',
    meta: { bank_type: 'ICBC' },
  })
  const id: string = data.task_id
  const submission = 'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload'
  await uploadMedia(instance, submission, {
    sub_mchid: id,
    file: 'a.pdf',
    item_id: '17',
    manage_record_id: 'r-1',
  })
  // @ts-expect-error a member is misspelt
  await uploadMedia(instance, 'v3/merchant/media/upload', { fil: '/data/licence.png' })
  // @ts-expect-error an option is misspelt
  await uploadMedia(instance, 'v3/merchant/media/upload', { file: 'a.png', fileName: 'b.png' })
  // @ts-expect-error the variable is missing
  await uploadMedia(instance, tasks, { file: 'a.csv' })
  // @ts-expect-error the variable is misspelt
  await uploadMedia(instance, tasks, { packge_id: '1', file: 'a.csv' })
  // @ts-expect-error a field of another endpoint
  await uploadMedia(instance, tasks, { package_id: '1', file: 'a.csv', item_id: '17' })
  // @ts-expect-error no upload endpoint
  await uploadMedia(instance, 'v3/certificates', { file: 'a.png' })
}

export async function listsOfBrands(): Promise<void> {
  const { brand, v3 } = instance
  const coupons = brand.marketing.productCoupon
  for await (const { store_id } of paginate(brand.store.brandstores, { query: { offset: 0, limit: 20 } }))
    expectTrue<Equal<typeof store_id, string>>()
  for await (const { stock_id } of paginate(coupons.productCoupons._product_coupon_id_.stocks, {
    product_coupon_id: '200000001',
    query: { page_size: 5 },
  }))
    expectTrue<Equal<typeof stock_id, string>>()
  for await (const { coupon_code } of paginate(coupons.users._openid_.coupons, {
    openid: 'o',
    query: { appid: 'wx1', page_size: 5 },
  }))
    expectTrue<Equal<typeof coupon_code, string>>()
  for await (const { plan_id } of paginate(brand.marketing.deliveryPlan.deliveryPlans, {
    query: { offset: 0 },
  }))
    expectTrue<Equal<typeof plan_id, string>>()
  for await (const { card_id } of paginate(brand.cardMember.cards, { query: { offset: 0, limit: 20 } }))
    expectTrue<Equal<typeof card_id, string>>()
  for await (const { user_card_code } of paginate(v3.brand.partner.cardMember.userCards, {
    query: { brand_id: '1', openid: 'o', offset: 0, limit: 20 },
  }))
    expectTrue<Equal<typeof user_card_code, string>>()
}
