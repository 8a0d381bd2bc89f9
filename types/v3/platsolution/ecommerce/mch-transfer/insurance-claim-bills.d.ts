import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type { Receiver, TransferBillState } from '../../../../models/compensation.js'

interface Verbs {
  /**
   * 请求保险理赔
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504184
   */
  post: Call<{ json: RequestInsuranceClaimBill }, RequestedInsuranceClaimBill>
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills` */
export interface InsuranceClaimBills extends Verbs, Async<Verbs> {
  /** 平台收付通·保险理赔 */
  billId: import('./insurance-claim-bills/bill-id.js').BillId
  /** 平台收付通·保险理赔 */
  outBillNo: import('./insurance-claim-bills/out-bill-no.js').OutBillNo
  /** 平台收付通·保险理赔：请求保险理赔预下单 */
  preTransfer: import('./insurance-claim-bills/pre-transfer.js').PreTransfer
}

export interface RequestInsuranceClaimBill {
  /** 二级商户号 @example 1900001109 */
  sub_mchid?: string
  /** 赔付用户信息 */
  receiver: Receiver
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 赔付金额，单位为分 @example 10000 */
  amount?: number
  /** 赔付原因 @example 直播违规扣罚 */
  transfer_remark: string
}

export interface RequestedInsuranceClaimBill {
  /** 服务商商户号 @example 1900001108 */
  sp_mchid: string
  /** 二级商户号 @example 1900001109 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: Receiver
  }
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 赔付金额，单位为分 @example 10000 */
  amount: number
  /** 赔付原因 @example 直播违规扣罚 */
  transfer_remark?: string
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
    'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills': InsuranceClaimBills
  }
}
