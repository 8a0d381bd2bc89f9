/** A brand's coupons, member cards and delivery plans: made, in users' hands, changed; each step notified. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { loadSchemas } from '../../lib/schemas/operations.js'
import { sampleOf } from '../helpers/operation-samples.js'
import { openShop, type Data, type Shop } from '../helpers/shop.js'

let shop: Shop
let sample: (key: string) => Data
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const appid = 'wx8888888888888888'
beforeAll(async () => {
  shop = await openShop()
  const schemas = await loadSchemas()
  sample = (key) => structuredClone(sampleOf(schemas, shop.platform.config, key))
})
afterAll(() => shop.close())

const COUPONS = 'brand/marketing/product-coupon'
const COUPON = `${COUPONS}/product-coupons/{product_coupon_id}`
const USER = `${COUPONS}/users/{openid}/coupons`
let count = 0

/** A coupon with one stock that sends so many. */
async function made(stock: Data = {}): Promise<{ product_coupon_id: string; stock_id: string }> {
  const { json } = sample(`POST ${COUPONS}/product-coupons`) as { json: Data }
  const { stock_bundle: _, ...rest } = json
  const created = await shop.call(`POST ${COUPONS}/product-coupons`, {
    json: {
      ...rest,
      out_request_no: `made-${(count += 1)}`,
      usage_mode: 'SINGLE',
      stock: {
        ...rest['stock'],
        coupon_code_mode: 'WECHATPAY',
        stock_send_rule: { max_count: 10, max_count_per_user: 2 },
        single_usage_rule: {
          ...rest['stock'].single_usage_rule,
          coupon_available_period: {
            available_begin_time: '2020-01-01T00:00:00+08:00',
            available_end_time: '2099-01-01T00:00:00+08:00',
            available_days: 10,
          },
        },
        ...stock,
      },
    },
  })
  const { product_coupon_id } = created
  return { product_coupon_id: product_coupon_id as string, stock_id: created['stock'].stock_id as string }
}

describe('product coupons', () => {
  test('are sent, used, returned, deactivated; the brand is told of each', async () => {
    await shop.call(`POST ${COUPONS}/notify-configs`, {
      json: { notify_url: `${shop.server.baseURL}coupons` },
    })
    const ids = await made()
    const send = { openid, json: { ...ids, appid, send_request_no: 'send-1' } }
    const sent = await shop.call(`POST ${USER}`, send)
    expect(sent).toMatchObject({ coupon_state: 'EFFECTIVE', stock: { stock_id: ids.stock_id } })
    const { coupon_code } = sent
    expect((await shop.call(`POST ${USER}`, send))['coupon_code']).toBe(coupon_code) // the same again
    const step = (verb: string, out_request_no: string, more: object = {}) =>
      shop.call(`POST ${USER}/{coupon_code}/${verb}`, {
        openid,
        coupon_code,
        json: { ...ids, appid, out_request_no, ...more },
      })
    const use_time = '2026-11-27T10:00:00+08:00'
    expect(await step('use', 'using-1', { use_time })).toMatchObject({ coupon_state: 'USED' })
    expect(await shop.told()).toMatchObject({
      event_type: 'PRODUCT_COUPON.USE',
      resource: { coupon_code, use_time, use_request_no: 'using-1', openid },
    })
    expect(await step('use', 'using-1', { use_time })).toMatchObject({ coupon_state: 'USED' })
    await expect(step('use', 'using-2', { use_time })).rejects.toThrow('USED')
    expect(await step('return', 'return-1')).toMatchObject({ coupon_state: 'EFFECTIVE' })
    expect(await shop.told()).toMatchObject({
      event_type: 'PRODUCT_COUPON.RETURN',
      resource: { coupon_code },
    })
    await step('deactivate', 'deactivate-1', { deactivate_reason: '活动结束' })
    expect(
      await shop.call(`GET ${USER}/{coupon_code}`, { openid, coupon_code, query: { ...ids, appid } }),
    ).toMatchObject({ coupon_state: 'DEACTIVATED', deactivate_reason: '活动结束' })
    const absent = { openid, coupon_code: 'none', query: { ...ids, appid } }
    await shop.refused(`GET ${USER}/{coupon_code}`, absent, 'RESOURCE_NOT_EXISTS', '不存在')
  })

  test('are taken by users, from a stock or by a token, until there are no more', async () => {
    const ids = await made({ stock_send_rule: { max_count: 2, max_count_per_user: 2 } })
    const taken = await shop.platform.takeCoupon(ids.stock_id, openid)
    expect(await shop.told()).toMatchObject({
      event_type: 'PRODUCT_COUPON.SEND',
      resource: { coupon_code: taken, send_channel: 'RECEIVE_COMPONENT', ...ids },
    })
    const { token } = await shop.call(`POST ${COUPONS}/users/{openid}/pre-send-coupon`, {
      openid,
      json: { ...ids, appid, send_request_no: 'pre-send-1' },
    })
    await shop.platform.takeCoupon(token as string, openid)
    expect(
      await shop.call(`GET ${USER}`, { openid, query: { stock_id: ids.stock_id, appid } }),
    ).toMatchObject({
      total_count: 2,
    })
    const late = { openid: 'another', json: { ...ids, appid, send_request_no: 'too-late-1' } }
    await shop.refused(`POST ${USER}`, late, 'NOT_ENOUGH', '预算不足')
  })

  test('have stocks with codes, budgets and stores, and end with their coupon', async () => {
    const { product_coupon_id, stock_id } = await made({ coupon_code_mode: 'UPLOAD' })
    const path = { product_coupon_id, stock_id }
    const STOCK = `${COUPON}/stocks/{stock_id}`
    const upload = { ...path, json: { out_request_no: 'codes-1', code_list: ['A1', 'A2', 'A2'] } }
    expect(await shop.call(`POST ${STOCK}/upload-coupon-codes`, upload)).toMatchObject({
      success_code_list: ['A1', 'A2'],
      duplicate_code_list: ['A2'],
    })
    const stores = { ...path, json: { store_list: [{ store_id: '100000001' }] } }
    await shop.call(`POST ${STOCK}/associate-stores`, stores)
    expect(await shop.call(`GET ${STOCK}/associated-stores`, path)).toMatchObject({ total_count: 1 })
    const budget = {
      out_request_no: 'budget-1',
      update_mode: 'MAX_COUNT',
      current_max_count: 10,
      target_max_count: 20,
    }
    expect(await shop.call(`POST ${STOCK}/update-budget`, { ...path, json: budget })).toMatchObject({
      stock_send_rule: { max_count: 20 },
      coupon_code_count_info: { available_count: 2 },
    })
    const wrong = { ...path, json: { ...budget, out_request_no: 'budget-2' } }
    await shop.refused(`POST ${STOCK}/update-budget`, wrong, 'INVALID_REQUEST', '不一致')
    expect(
      await shop.call(`POST ${COUPON}/deactivate`, {
        product_coupon_id,
        json: { out_request_no: 'ending-1', deactivate_reason: '下架' },
      }),
    ).toMatchObject({ state: 'DEACTIVATED' })
    expect(await shop.call(`GET ${STOCK}`, path)).toMatchObject({ state: 'DEACTIVATED' })
    const send = { openid, json: { ...path, appid, send_request_no: 'too-late' } }
    await shop.refused(`POST ${USER}`, send, 'INVALID_REQUEST', '状态')
  })
})

test('a user opens a brand’s card, the brand confirms it, the user puts it away', async () => {
  const create = 'POST brand/card-member/cards'
  const { json } = sample(create) as { json: Data }
  const card = await shop.call(create, {
    json: { ...json, out_request_no: 'card-1', notify_url: `${shop.server.baseURL}cards` },
  })
  const { card_id } = card
  const user_card_code = await shop.platform.openCard(card_id as string, openid)
  expect(await shop.told()).toMatchObject({
    event_type: 'BRAND_MEMBER_CARD.USER_CARD.CREATE',
    resource: { card_id, user_card_code, openid, user_card_state: 'NOT_EFFECTIVE' },
  })
  expect(
    await shop.call('POST brand/card-member/user-cards/{user_card_code}/confirm', {
      user_card_code,
      json: { card_id, user_card_confirm_state: 'CREATE_CARD_SUCCESS', openid, level: '1' },
    }),
  ).toMatchObject({ user_card_state: 'EFFECTIVE', level: '1' })
  await shop.platform.decide(user_card_code, 'SYNC_USER_POINT')
  expect(await shop.told()).toMatchObject({
    event_type: 'BRAND_MEMBER_CARD.SYNC_USER_POINT',
    resource: { user_card_code },
  })
  await shop.platform.decide(user_card_code, 'DELETE')
  expect(await shop.told()).toMatchObject({
    event_type: 'BRAND_MEMBER_CARD.USER_CARD.DELETE',
    resource: { user_card_code, user_card_state: 'DELETE' },
  })
  await expect(shop.platform.openCard('none', openid)).rejects.toThrow('会员卡不存在')
  const list = await shop.call('GET brand/card-member/cards', { query: { offset: 0, limit: 10 } })
  expect(list).toMatchObject({ total_count: 1, data: [{ card_id }] })
})

test('a delivery plan is decided, changed, and ended; the brand is told', async () => {
  const PLANS = 'brand/marketing/delivery-plan/delivery-plans'
  await shop.call('POST brand/marketing/delivery-plan/notify-url', {
    json: { notify_url: `${shop.server.baseURL}plans` },
  })
  const { json } = sample(`POST ${PLANS}`) as { json: Data }
  const { plan } = await shop.call(`POST ${PLANS}`, { json: { ...json, out_request_no: 'plan-1' } })
  expect(plan).toMatchObject({ plan_state: 'PLAN_CREATED', audit_state: 'AUDIT_PROCESSING' })
  await shop.platform.decide(plan.plan_id as string, 'PLAN_DELIVERING')
  expect(await shop.told()).toMatchObject({
    event_type: 'DELIVERY_PLAN.CHANGE',
    resource: { plan_id: plan.plan_id, plan_state: 'DELIVERING', audit_state: 'PASSED' },
  })
  const list = await shop.call(`GET ${PLANS}`, { query: { plan_state: 'PLAN_DELIVERING' } })
  expect(list).toMatchObject({ total_count: 1, plan_list: [{ plan_id: plan.plan_id }] })
  await shop.platform.decide(plan.plan_id as string, 'PLAN_TERMINATED')
  await expect(shop.platform.decide(plan.plan_id as string, 'PLAN_DELIVERING')).rejects.toThrow(
    'PLAN_TERMINATED',
  )
})
