import type { Async, Call } from '../../endpoint.js'
import type { V2Answer } from '../../models/v2.js'
import type { PayAfterOrderState, QueryHotelBillRequest } from '../../models/v2-rent.js'

interface Verbs {
  /**
   * 查询租借订单
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3
   */
  post: Call<{ xml: QueryHotelBillRequest; security: true }, RentBill>
}

/** `v2/wxv/queryrentbill` */
export interface Queryrentbill extends Verbs, Async<Verbs> {}

export interface RentBill extends V2Answer {
  /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 服务ID @maxLength 32 */
  service_id: string
  /** 单据状态 @maxLength 32 */
  state: PayAfterOrderState
  /** 商品名称 @maxLength 40 @example 充电宝一个 */
  goods_name: string
  /** 是否归还 @maxLength 32 */
  returned: string
  /** 租用时间 @maxLength 14 @example 20091225091010 */
  start_time?: string
  /** 租用地点 @maxLength 20 @example 嗨客时尚主题展餐厅 */
  service_location?: string
  /** 押金总额，单位为分 @example 50000 */
  deposit_amount: string
  /** 租金规则 计费单位 @maxLength 32 */
  rent_unit: 'FEN_YEAR' | 'FEN_MONTH' | 'FEN_DAY' | 'FEN_HOUR' | 'FEN_MINUTE' | 'FEN_ONCE'
  /** 租金规则 计费单价费用，单位为分 @example 8000 */
  rent_unit_fee: string
  /** 租金规则 计费说明 @maxLength 30 @example 租金前1小时免费，每日封顶10元。 */
  rent_fee_desc?: string
  /** 实际归还时间 @maxLength 14 @example 20091225091010 */
  real_end_time?: string
  /** 租金费用，单位为分 @example 1000 */
  rent_fee?: string
  /** 赔偿金费用，单位为分 @example 10000 */
  compensation_fee?: string
  /** 赔偿金说明 @maxLength 30 @example 充电宝有轻微损坏，赔偿30%押金 */
  compensation_fee_desc?: string
  /** 归还地点 @maxLength 30 @example 嗨客时尚主题展餐厅 */
  service_end_location?: string
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
    'v2/wxv/queryrentbill': Queryrentbill
  }
}
