/** Coupons of merchants: sent to a user, and used with a payment. */
import { OPENID, type Scenario } from '../stage.js'

const ENDLESS = {
  available_begin_time: '2020-01-01T00:00:00+08:00',
  available_end_time: '2099-01-01T00:00:00+08:00',
}

export const COUPON_SCENARIOS: Readonly<Record<string, Scenario>> = {
  'COUPON.SEND': async (stage) => {
    const { stock_id } = await stage.call('POST v3/marketing/busifavor/stocks', {
      belong_merchant: stage.mchid,
      out_request_no: stage.number(),
      coupon_code_mode: 'WECHATPAY_MODE',
      stock_send_rule: { max_coupons: 100, max_coupons_per_user: 5 },
      coupon_use_rule: {
        coupon_available_time: ENDLESS,
        fixed_normal_coupon: { discount_amount: 1, transaction_minimum: 1 },
        use_method: 'OFF_LINE',
      },
    })
    await stage.account.controls.takeCoupon(String(stock_id), OPENID)
  },
  /** One fen less, with an order of the merchant. */
  'COUPON.USE': async (stage) => {
    const owner = { stock_creator_mchid: stage.mchid }
    const { stock_id } = await stage.call('POST v3/marketing/favor/coupon-stocks', {
      ...ENDLESS,
      belong_merchant: stage.mchid,
      out_request_no: stage.number(),
      stock_use_rule: { max_coupons: 100, max_amount: 100, max_coupons_per_user: 60 },
      coupon_use_rule: { fixed_normal_coupon: { coupon_amount: 1, transaction_minimum: 1 } },
      no_cash: true,
    })
    const stock = { stock_id: String(stock_id) }
    await stage.call('POST v3/marketing/favor/stocks/{stock_id}/start', owner, stock)
    const { coupon_id } = await stage.call(
      'POST v3/marketing/favor/users/{openid}/coupons',
      { ...owner, ...stock, out_request_no: stage.number() },
      { openid: OPENID },
    )
    // As the cashier does it, but that only the coupon is told of.
    const { orders, favor } = stage.account.services
    const order = stage.place({ total: Math.max(2, stage.amount) })
    const promotion = favor.promotionOf(String(coupon_id), order, OPENID)
    await favor.use(String(coupon_id), orders.pay(order, OPENID, promotion))
    return order.out_trade_no
  },
}
