import type { Async, Call } from '../../endpoint.js'
import type { V2Answer } from '../../models/v2.js'
import type { PayAfterOrderState, QueryHotelBillRequest } from '../../models/v2-rent.js'

interface Verbs {
  /**
   * 查询速住订单
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3
   */
  post: Call<{ xml: QueryHotelBillRequest; security: true }, HotelBill>
}

/** `v2/wxv/queryhotelbill` */
export interface Queryhotelbill extends Verbs, Async<Verbs> {}

export interface HotelBill extends V2Answer {
  /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 服务ID @maxLength 32 */
  service_id: string
  /** 单据状态 @maxLength 32 */
  state: PayAfterOrderState
  /** 房间 @maxLength 40 @example 几木双床房2间 */
  room: string
  /** 入住时间 @maxLength 14 @example 20091225091010 */
  start_time: string
  /** 预定离店时间 @maxLength 14 @example 20091225091010 */
  end_time?: string
  /** 酒店 @maxLength 20 @example 北京亦庄亚朵酒店 */
  service_location: string
  /** 押金，单位为分 @example 50000 */
  deposit_amount: string
  /** 房费 @example 30000 */
  room_rate: string
  /** 房费说明 @maxLength 30 @example 标间1晚 */
  room_rate_desc: string
  /** 实际离店时间 @maxLength 14 @example 20091225091010 */
  real_end_time?: string
  /** 是否入住 */
  checked_in: string
  /** 其他费用，单位为分 @example 1000 */
  other_fee?: string
  /** 其他费用说明 @maxLength 30 @example XX消费 */
  other_fee_desc?: string
  /** 赔偿金费用，单位为分 @example 10000 */
  compensation_fee?: string
  /** 赔偿金说明 @maxLength 30 @example 打破房间杯子一个 */
  compensation_fee_desc?: string
  /** 延迟退房费，单位为分 @example 10000 */
  overdue_fine?: string
  /** 延迟退房说明 @maxLength 30 @example 延迟退房2小时，增加50元房费 */
  overdue_fine_desc?: string
  /** 取消费用，单位为分 @example 10000 */
  cancel_fee?: string
  /** 取消费用说明 @maxLength 30 */
  cancel_fee_desc?: string
  /** 微信支付服务订单号 @maxLength 128 */
  order_id: string
  /** 完结凭证 @maxLength 512 */
  finish_ticket: string
  /** 回调数据包 @maxLength 200 */
  attach?: string
  /** 结单交易单号 @maxLength 200 */
  finish_transaction_id?: string
  /** 支付方式 */
  pay_type?: 'MchChannelPayType'
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/wxv/queryhotelbill': Queryhotelbill
  }
}
