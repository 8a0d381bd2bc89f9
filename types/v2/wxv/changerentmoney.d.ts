import type { Async, Call } from '../../endpoint.js'
import type { Signable } from '../../models/v2.js'
import type { CancelledRentBill } from '../../models/v2-rent.js'

interface Verbs {
  /**
   * 修改租借订单
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6
   */
  post: Call<{ xml: ChangeRentMoneyRequest; security: true }, CancelledRentBill>
}

/** `v2/wxv/changerentmoney` */
export interface Changerentmoney extends Verbs, Async<Verbs> {}

export interface ChangeRentMoneyRequest extends Signable {
  /** 接口版本号 @maxLength 32 */
  version: '1.0'
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 修改原因 @maxLength 50 @example 用户投诉 */
  reason?: string
  /** 服务ID @maxLength 32 */
  service_id: string
  /** 总金额，单位为分 @example 40000 */
  total_amount: number | string
  /** 租金费用，单位为分 @example 5800 */
  rent_fee: number | string
  /** 赔偿金费用，单位为分 @example 6000 */
  compensation_fee: number | string
  /** 赔偿金费用说明 @maxLength 30 @example 充电宝有轻微损坏，赔偿30%押金 */
  compensation_fee_desc?: string
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/wxv/changerentmoney': Changerentmoney
  }
}
