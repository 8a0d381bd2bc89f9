/** What a coupon of a payment is, and how it is shown. */
import type { Fields } from '../../http/messages.js'
import { pick, text } from '../../http/fields.js'
import { rfc3339 } from '../../http/times.js'

export interface Coupon {
  readonly coupon_id: string
  readonly stock_id: string
  readonly openid: string
  /** In fen. */
  readonly amount: number
  readonly minimum: number
  readonly used?: { readonly time: number; readonly out_trade_no: string }
  readonly created: number
}

interface Facts {
  readonly status: string
  readonly mchid: string
  /** Of the order that it was used with. */
  readonly transaction_id: string | undefined
}

/** @param said of its stock */
export function couponOf(coupon: Coupon, said: Fields, { status, mchid, transaction_id }: Facts): Fields {
  const { used } = coupon
  return {
    stock_creator_mchid: mchid,
    stock_id: coupon.stock_id,
    coupon_id: coupon.coupon_id,
    coupon_name: text(said, 'stock_name'),
    status,
    description: text(said, 'stock_name'),
    create_time: rfc3339(coupon.created),
    coupon_type: 'NORMAL',
    no_cash: said['no_cash'],
    ...pick(said, 'available_begin_time', 'available_end_time'),
    singleitem: false,
    normal_coupon_information: { coupon_amount: coupon.amount, transaction_minimum: coupon.minimum },
    ...(used && {
      consume_information: {
        consume_time: rfc3339(used.time),
        consume_mchid: mchid,
        transaction_id,
      },
    }),
  }
}
