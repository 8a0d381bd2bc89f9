import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type { CompensateBillReceiver, TransferBillState } from '../../../../models/compensation.js'

interface Verbs {
  /**
   * 请求赔付
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504175
   */
  post: Call<{ json: RequestCompensateBill }, RequestedCompensateBill>
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills` */
export interface CompensateBills extends Verbs, Async<Verbs> {
  /** 平台收付通·售后赔付 */
  billId: import('./compensate-bills/bill-id.js').BillId
  /** 平台收付通·售后赔付 */
  outBillNo: import('./compensate-bills/out-bill-no.js').OutBillNo
  /** 平台收付通·售后赔付：请求赔付预下单 */
  preTransfer: import('./compensate-bills/pre-transfer.js').PreTransfer
}

export interface RequestCompensateBill {
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
}

export interface RequestedCompensateBill {
  /** 服务商商户号 @example 1900001108 */
  sp_mchid: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: CompensateBillReceiver
  }
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 赔付金额，单位为分 @example 10000 */
  amount?: number
  /** 赔付原因 @example 直播违规扣罚 */
  transfer_remark: string
  /** 微信支付转账单号 @example 1330000071100999991182020050700019480001 */
  bill_id: string
  /** 赔付状态 */
  state: TransferBillState
  /** 受理时间 @example 2015-05-20T13:29:35+08:00 */
  accept_time: Rfc3339
  /** 成功时间 @example 2015-05-20T13:29:35+08:00 */
  success_time?: Rfc3339
  /** 出资商户号 @example 1900001109 */
  sponsor_mchid?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/mch-transfer/compensate-bills': CompensateBills
  }
}
