import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'
import type { Receiver } from '../../../../../models/compensation.js'

interface Verbs {
  /**
   * 请求保险理赔预下单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504185
   */
  post: Call<{ json: PreTransferInsuranceClaimBill }, PreTransferredInsuranceClaimBill>
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer` */
export interface PreTransfer extends Verbs, Async<Verbs> {}

export interface PreTransferInsuranceClaimBill {
  /** 二级商户号 @example 1900001109 */
  sub_mchid?: string
  /** 收款方信息 */
  receiver: Receiver
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 赔付金额，单位为分 @example 10000 */
  amount?: number
  /** 赔付原因 @example 直播违规扣罚 */
  transfer_remark: string
  /** 商户回调地址 @example https://www.weixin.qq.com/wxpay/pay.php */
  notify_url?: string
}

export interface PreTransferredInsuranceClaimBill {
  /** 二级商户号 @example 1900001109 */
  sub_mchid?: string
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 微信支付转账单号 @example 1330000071100999991182020050700019480001 */
  bill_id: string
  /** 受理时间 @example 2015-05-20T13:29:35+08:00 */
  accept_time: Rfc3339
  /** 跳转领取页面的package信息 @example affffddafdfafddffda== */
  package_info: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer': PreTransfer
  }
}
