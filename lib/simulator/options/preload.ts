/** Orders that are there from the beginning: paid, not paid and refunded by turns. */
import type { Account } from '../accounts.js'

const APPID = 'wxd678efh567hg6787'
const OPENID = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'

export function preloadOrders({ merchant, services: { orders, refunds } }: Account, count: number): void {
  for (let at = 1; at <= count; at++) {
    const number = String(at).padStart(4, '0')
    const total = at * 100
    const order = orders.place({
      api: 'direct',
      trade_type: 'JSAPI',
      out_trade_no: `preloaded-${number}`,
      mchid: merchant.id,
      appid: APPID,
      description: `preloaded order ${at}`,
      notify_url: '',
      total,
      openid: OPENID,
    })
    if (at % 3 === 2) continue
    const paid = orders.pay(order)
    if (at % 3 !== 0) continue
    const refund = {
      out_refund_no: `preloaded-refund-${number}`,
      refund: total / 2,
      notify_url: '',
      api: 'v3',
      reason: '',
    } as const
    refunds.succeed(refunds.apply(paid, refund, total))
  }
}
