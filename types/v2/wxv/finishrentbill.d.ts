import type { Async, Call } from '../../endpoint.js'
import type { Signable } from '../../models/v2.js'
import type { CancelledRentBill } from '../../models/v2-rent.js'

interface Verbs {
  /**
   * 完结租借订单
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5
   */
  post: Call<{ xml: FinishRentBillRequest; security: true }, CancelledRentBill>
}

/** `v2/wxv/finishrentbill` */
export interface Finishrentbill extends Verbs, Async<Verbs> {}

export interface FinishRentBillRequest extends Signable {
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
  /** 是否归还 @maxLength 32 */
  returned: string
  /** 实际归还时间 @maxLength 14 @example 20091225091010 */
  real_end_time?: string
  /** 归还地点 @maxLength 30 @example 嗨客时尚主题展餐厅 */
  service_end_location?: string
  /** 总金额，单位为分 @example 40000 */
  total_amount: number | string
  /** 租金费用，单位为分 @example 5800 */
  rent_fee: number | string
  /** 赔偿金费用 @maxLength 6000 */
  compensation_fee: string
  /** 赔偿金费用说明 @example 充电宝有轻微损坏，赔偿30%押金 */
  compensation_fee_desc: string
  /** 完结凭证 @maxLength 512 */
  finish_ticket: string
  /** 分账标识 @maxLength 16 */
  profit_sharing: 'Y' | 'N'
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/wxv/finishrentbill': Finishrentbill
  }
}
