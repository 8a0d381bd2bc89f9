/**
 * Nothing here runs: that it compiles is the test. What the official pages say where
 * other descriptions say otherwise.
 */
import type { Notification, Wechatpay } from 'wechatpay-chain'

declare const instance: Wechatpay
declare const notification: Notification
const order = {
  appid: 'wx1',
  mch_id: '1900000109',
  body: 'x',
  out_trade_no: '123456',
  total_fee: 1,
  spbill_create_ip: '127.0.0.1',
  notify_url: 'https://a.cn',
}

export async function bills(): Promise<void> {
  await instance.v3.bill.tradebill.get({
    query: { bill_date: '2024-01-01', bill_type: 'SUCCESS', sub_mchid: '1900000109' },
  })
  // @ts-expect-error a bill of funds is the caller's own
  await instance.v3.bill.fundflowbill.get({ query: { bill_date: '2024-01-01', sub_mchid: '1900000109' } })
  const { data } = await instance.v3.bill.fundflowbill.get({
    query: { bill_date: '2024-01-01', account_type: 'FEES' },
  })
  const digest: 'SHA1' = data.hash_type
  void digest
}

export async function ordersOfApiV2(): Promise<void> {
  await instance.v2.pay.unifiedorder.post({ xml: { ...order, trade_type: 'MWEB' } })
  await instance.v2.pay.unifiedorder.post({
    xml: { ...order, sub_mch_id: '1900000110', sub_appid: 'wx2', sub_openid: 'o1', trade_type: 'JSAPI' },
  })
  // @ts-expect-error a code is paid at /pay/micropay
  await instance.v2.pay.unifiedorder.post({ xml: { ...order, trade_type: 'MICROPAY' } })
  await instance.v2.secapi.pay.refund.post({
    security: true,
    xml: {
      appid: 'wx1',
      mch_id: '1',
      out_refund_no: '1',
      total_fee: 1,
      refund_fee: 1,
      // @ts-expect-error funds come from two places
      refund_account: 'BALANCE',
    },
  })
}

export async function oneOfTwoIsEnough(): Promise<void> {
  const query = {
    appid: 'wx1',
    mch_id: '1900000109',
    trade_scene: 'PARKING',
    version: '3.0',
    sign_type: 'HMAC-SHA256',
  } as const
  await instance.v2.vehicle.pay.querystate.post({ xml: { ...query, plate_number: '粤B888888' } })
  await instance.v2.vehicle.pay.querystate.post({ xml: { ...query, openid: 'o1' } })
  await instance.v2.cgiBin.mch.newcustoms.customdeclareredeclare.post({
    xml: {
      appid: 'wx1',
      mch_id: '1900000109',
      out_trade_no: '123456',
      customs: 'SHANGHAI_ZS',
      mch_customs_no: '123456',
    },
  })
}

export async function applyments(): Promise<string> {
  const { data } = await instance.v3.applyment4sub.applyment.applyment_id._applyment_id_.get({
    applyment_id: 2000001234567890,
  })
  // @ts-expect-error a state of apply4subject, not of applyment4sub
  if (data.applyment_state === 'APPLYMENT_STATE_PASSED') return data.business_code
  return data.sign_url
}

export function withdrawals(): number | undefined {
  if (notification.event_type !== 'MCHWITHDRAW.CHANGE') return undefined
  return 'total_amount' in notification.resource
    ? notification.resource.total_amount
    : notification.resource.amount
}
