/** Complaints: raised by a payer, listed, answered with pictures, completed. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { MediaUtil, Rsa, uploadMedia } from '../../lib/index.js'
import { openShop, type Shop } from '../helpers/shop.js'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
  await shop.paid('order-01', 1000)
})
afterAll(() => shop.close())

const BASE = 'v3/merchant-service/complaints-v2'
const NOTIFICATIONS = 'v3/merchant-service/complaint-notifications'
const today = () => new Date(shop.platform.now() + 8 * 3_600_000).toISOString().slice(0, 10)

test('the address for complaints is set once, changed, read and deleted', async () => {
  await shop.refused(`GET ${NOTIFICATIONS}`, {}, 'RESOURCE_NOT_EXISTS', '回调地址不存在')
  await shop.refused(
    `PUT ${NOTIFICATIONS}`,
    { json: { url: 'https://www.example.com/' } },
    'RESOURCE_NOT_EXISTS',
    '回调地址不存在',
  )
  await shop.call(`POST ${NOTIFICATIONS}`, { json: { url: 'https://www.example.com/' } })
  await shop.refused(
    `POST ${NOTIFICATIONS}`,
    { json: { url: 'https://www.example.com/' } },
    'RESOURCE_ALREADY_EXISTS',
    '已存在',
  )
  await shop.call(`DELETE ${NOTIFICATIONS}`)
  await shop.call(`POST ${NOTIFICATIONS}`, { json: { url: 'https://www.example.com/' } })
  await shop.call(`PUT ${NOTIFICATIONS}`, { json: { url: `${shop.server.baseURL}complaints` } })
  expect(await shop.call(`GET ${NOTIFICATIONS}`)).toEqual({
    mchid: shop.mchid,
    url: `${shop.server.baseURL}complaints`,
  })
})

describe('a complaint', () => {
  let complaint_id = ''
  const picture = Buffer.from('a picture')

  test("is told of, listed and seen, with the payer's number sealed and pictures to fetch", async () => {
    complaint_id = await shop.platform.complain('order-01', {
      detail: '未收到货',
      problem_type: 'REFUND',
      phone: '13900139000',
      images: [picture],
    })
    expect(await shop.told()).toMatchObject({
      event_type: 'COMPLAINT.CREATE',
      resource: { complaint_id, action_type: 'CREATE_COMPLAINT' },
    })
    const {
      data: [first],
      total_count,
    } = await shop.call(`GET ${BASE}`, { query: { begin_date: today(), end_date: today() } })
    expect([first.complaint_id, first.complaint_state, total_count]).toEqual([complaint_id, 'PENDING', 1])
    expect(
      await shop.call(`GET ${BASE}`, { query: { begin_date: '2020-01-01', end_date: '2020-01-01' } }),
    ).toMatchObject({ total_count: 0 })
    const seen = await shop.call(`GET ${BASE}/{complaint_id}`, { complaint_id })
    expect(seen).toMatchObject({
      complaint_detail: '未收到货',
      apply_refund_amount: 1000,
      complaint_order_info: [{ out_trade_no: 'order-01', amount: 1000 }],
      payer_openid: expect.any(String),
    })
    expect(Rsa.decrypt(seen['payer_phone'], shop.platform.config.privateKey)).toBe('13900139000')
    const { data } = await shop.instance
      .chain('{+url}')
      .get({ url: seen['complaint_media_list'][0].media_url[0], responseType: 'arraybuffer' })
    expect(Buffer.from(data as unknown as ArrayBuffer)).toEqual(picture)
  })

  test('is answered with a picture, answered by the payer, and completed', async () => {
    const complainted_mchid = shop.mchid
    await shop.refused(
      `POST ${BASE}/{complaint_id}/complete`,
      { complaint_id, json: { complainted_mchid } },
      'INVALID_REQUEST',
      '未回复',
    )
    const {
      data: { media_id },
    } = await uploadMedia(shop.instance, 'v3/merchant-service/images/upload', {
      file: new MediaUtil('a.png', 'an answer'),
    })
    await shop.call(`POST ${BASE}/{complaint_id}/response`, {
      complaint_id,
      json: { complainted_mchid, response_content: '已补发', response_images: [media_id] },
    })
    expect(await shop.call(`GET ${BASE}/{complaint_id}`, { complaint_id })).toMatchObject({
      complaint_state: 'PROCESSING',
    })
    await shop.platform.respondToComplaint(complaint_id, '收到了')
    expect(await shop.told()).toMatchObject({
      event_type: 'COMPLAINT.STATE_CHANGE',
      resource: { action_type: 'USER_RESPONSE' },
    })
    await shop.call(`POST ${BASE}/{complaint_id}/update-refund-progress`, {
      complaint_id,
      json: { action: 'REJECT', reject_reason: '已补发' },
    })
    await shop.call(`POST ${BASE}/{complaint_id}/complete`, { complaint_id, json: { complainted_mchid } })
    await shop.refused(
      `POST ${BASE}/{complaint_id}/complete`,
      { complaint_id, json: { complainted_mchid } },
      'INVALID_REQUEST',
      '已处理完成',
    )
    const { data } = await shop.call(`GET ${BASE}/{complaint_id}/negotiation-historys`, { complaint_id })
    expect(data.map((step: { operate_type: string }) => step.operate_type)).toEqual([
      'MERCHANT_CONFIRM_COMPLETE',
      'MERCHANT_REFUSE_RERUND',
      'USER_RESPONSE',
      'MERCHANT_RESPONSE',
      'USER_CREATE_COMPLAINT',
    ])
    expect(data[3].complaint_media_list.media_url[0]).toMatch(media_id)
  })

  test("is another's, unknown, or of an order that was not paid: refused", async () => {
    await shop.refused(
      `POST ${BASE}/{complaint_id}/response`,
      { complaint_id, json: { complainted_mchid: '1900000109', response_content: 'x' } },
      'NO_AUTH',
      '商户号',
    )
    await shop.refused(
      `POST ${BASE}/{complaint_id}/update-refund-progress`,
      { complaint_id, json: { action: 'REJECT' } },
      'PARAM_ERROR',
      'reject_reason',
    )
    await shop.refused(
      `GET ${BASE}/{complaint_id}`,
      { complaint_id: 'unknown' },
      'RESOURCE_NOT_EXISTS',
      '投诉单不存在',
    )
    await expect(shop.platform.complain('unknown')).rejects.toMatchObject({ code: 'ORDER_NOT_EXIST' })
    await shop.call('POST v3/pay/transactions/native', {
      json: {
        appid: 'wx8888888888888888',
        mchid: shop.mchid,
        description: '公仔',
        out_trade_no: 'unpaid-1',
        notify_url: 'https://www.example.com/',
        amount: { total: 1 },
      },
    })
    await expect(shop.platform.complain('unpaid-1')).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    const other = await shop.platform.complain('order-01')
    await shop.refused(
      `POST ${BASE}/{complaint_id}/update-refund-progress`,
      { complaint_id: other, json: { action: 'APPROVE' } },
      'INVALID_REQUEST',
      '申请退款',
    )
  })
})
