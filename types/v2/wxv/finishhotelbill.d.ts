import type { Async, Call } from '../../endpoint.js'
import type { Signable } from '../../models/v2.js'
import type { CancelledRentBill } from '../../models/v2-rent.js'

interface Verbs {
  /**
   * 完结速住订单
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5
   */
  post: Call<{ xml: FinishHotelBillRequest; security: true }, CancelledRentBill>
}

/** `v2/wxv/finishhotelbill` */
export interface Finishhotelbill extends Verbs, Async<Verbs> {}

export interface FinishHotelBillRequest extends Signable {
  /** 接口版本号 @maxLength 32 */
  version: '1.0'
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 服务ID @maxLength 32 */
  service_id: string
  /** 是否入住 */
  checked_in: boolean | string
  /** 实际离店时间 @maxLength 14 @example 20091225091010 */
  real_end_time?: string
  /** 其他费用金额，单位为分 @example 10000 */
  other_fee: number | string
  /** 其他费用说明 @maxLength 200 @example 洗衣服务 */
  other_fee_desc?: string
  /** 取消费用，单位为分 @example 10000 */
  cancel_fee?: number | string
  /** 赔偿金费用，单位为分 @example 6000 */
  compensation_fee: number | string
  /** 赔偿金说明 @example 打破房间杯子一个 */
  compensation_fee_desc: string
  /** 房费 @example 5000 */
  room_rate?: number | string
  /** 延迟退房费用，单位为分 @example 5000 */
  overdue_fine: number | string
  /** 延迟退房说明 @example 延迟退房2小时，增加50元房费 */
  overdue_fine_desc: string
  /** 总金额，单位为分 @example 40000 */
  total_amount: number | string
  /** 完结凭证 @maxLength 512 */
  finish_ticket: string
  /** 分账标识 @maxLength 16 */
  profit_sharing: 'Y' | 'N'
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/wxv/finishhotelbill': Finishhotelbill
  }
}
