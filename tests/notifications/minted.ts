/**
 * What the tests of this folder share: one platform with keys of its own, and a
 * genuine notification to spoil.
 */
import { expect } from '@jest/globals'
import { WechatpayError } from 'wechatpay-chain'
import {
  createTestKeys,
  Notifications,
  type Minted,
  type NotificationsConfig,
} from 'wechatpay-chain/notifications'

export const NOW = 1_800_000_000_000
export const keys = createTestKeys()
export const now = (): number => NOW

export const transaction = {
  appid: 'wxd678efh567hg6787',
  mchid: '1230000109',
  out_trade_no: '1217752501201407033233368018',
  transaction_id: '1217752501201407033233368018',
  trade_type: 'JSAPI',
  trade_state: 'SUCCESS',
  trade_state_desc: '支付成功',
  bank_type: 'CMC',
  attach: '自定义数据',
  success_time: '2018-06-08T10:34:56+08:00',
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
} as const

/** A receiver whose clock stands still. */
export const receiver = (config: NotificationsConfig = {}): Notifications =>
  new Notifications({ ...keys, now, ...config })

export const genuine = (notifications = receiver(), id = 'EV-2018022511223320873'): Minted =>
  notifications.sign({
    id,
    event_type: 'TRANSACTION.SUCCESS',
    create_time: '2018-06-08T10:34:56+08:00',
    summary: '支付成功',
    resource: transaction,
  })

/** The class, the code and the message of what is thrown; anything else fails the test. */
export async function failureOf(
  work: () => unknown,
): Promise<{ class: string; code: string; message: string; error: WechatpayError }> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof WechatpayError)) throw error
    return { class: error.name, code: error.code, message: error.message, error }
  }
  throw new Error('it was accepted')
}

export async function expectFailure(
  work: () => unknown,
  kind: string,
  code: string,
  message: RegExp | string,
): Promise<WechatpayError> {
  const failure = await failureOf(work)
  expect([failure.class, failure.code]).toEqual([kind, code])
  expect(failure.message).toMatch(message)
  expect(failure.message).toMatch(new RegExp(`\\(${code}\\)$`))
  return failure.error
}

/** A promise that the test settles. */
export function deferred(): {
  readonly promise: Promise<void>
  readonly resolve: () => void
  readonly reject: (error: Error) => void
} {
  let resolve!: () => void
  let reject!: (error: Error) => void
  const promise = new Promise<void>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
