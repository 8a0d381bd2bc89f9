import type { Async, Call } from '../../endpoint.js'
import type { Signable, V2Result } from '../../models/v2.js'

interface Verbs {
  /**
   * 查询企业向微信用户个人付款
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011989767
   */
  post: Call<{ xml: QueryTransfer; security: true }, Transfer>
}

/** `v2/mmpaymkttransfers/gettransferinfo` */
export interface Gettransferinfo extends Verbs, Async<Verbs> {}

export interface QueryTransfer extends Signable {
  /** 商户订单号 @maxLength 32 @example 10000098201411111234567890 */
  partner_trade_no: string
  /** 商户号 @maxLength 32 @example 10000098 */
  mch_id: string
  /** Appid @maxLength 128 @example wxe062425f740d30d8 */
  appid: string
}

export interface Transfer extends V2Result {
  /** 商户单号 @maxLength 32 @example 10000098201411111234567890 */
  partner_trade_no: string
  /** Appid @maxLength 128 @example wxe062425f740d30d8 */
  appid: string
  /** 商户号 @maxLength 32 @example 10000098 */
  mch_id: string
  /** 付款单号 @maxLength 64 @example 1000000000201503283103439304 */
  detail_id: string
  /** 转账状态 @maxLength 16 */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING'
  /** 失败原因 @maxLength 128 @example 余额不足 */
  reason?: string
  /** 收款用户openid @maxLength 64 @example oxTWIuGaIt6gTKsQRLau2M0yL16E */
  openid: string
  /** 收款用户姓名 @maxLength 64 @example 马华 */
  transfer_name?: string
  /** 付款金额，单位为分 @example 5000 */
  payment_amount: string
  /** 转账时间 @maxLength 32 @example 2015-04-21 20:00:00 */
  transfer_time: string
  /** 付款成功时间 @maxLength 32 @example 2015-04-21 20:01:00 */
  payment_time: string
  /** 企业付款备注 @maxLength 100 @example 车险理赔 */
  desc: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/mmpaymkttransfers/gettransferinfo': Gettransferinfo
  }
}
