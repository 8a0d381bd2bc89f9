import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'
import type { CompensateBillReceiver } from '../../../../../models/compensation.js'

interface Verbs {
  /**
   * 请求赔付预下单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504176
   */
  post: Call<{ json: PreTransferCompensateBill }, PreTransferredCompensateBill>
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer` */
export interface PreTransfer extends Verbs, Async<Verbs> {}

export interface PreTransferCompensateBill {
  /** 公众账号ID @example wx8888888888888888 */
  sp_appid?: string
  /** 收款方信息 */
  receiver: CompensateBillReceiver
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 赔付金额，单位为分 @example 10000 */
  amount?: number
  /** 赔付原因 @example 直播违规扣罚 */
  transfer_remark: string
  /** 出资商户号 @example 1900001109 */
  sponsor_mchid?: string
  /** 转账场景ID @example 1001 */
  transfer_scene_id?: string
  /** 用户收款感知 @example 退货运费补偿 */
  user_recv_perception?: string
  /** 商户回调地址 @example https://www.weixin.qq.com/wxpay/pay.php */
  notify_url?: string
}

export interface PreTransferredCompensateBill {
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
    'v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer': PreTransfer
  }
}
