import type { Async, Call } from '../../../../endpoint.js'
import type { ElectronicReceipt } from '../../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 申请单笔转账电子回单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016315516
   */
  post: Call<{ json: RequestElectronicReceipt }, ElectronicReceipt>
}

/** `v3/fund-app/mch-transfer/partner/electronic-receipts` */
export interface ElectronicReceipts extends Verbs, Async<Verbs> {
  /** 商家转账（服务商）：查询单笔转账电子回单 */
  _out_bill_no_: import('./electronic-receipts/_out_bill_no_.js').OutBillNo
}

export interface RequestElectronicReceipt {
  /** 二级商户号 @maxLength 32 @example 1900001121 */
  sub_mchid: string
  /** 商户转账单号 @maxLength 32 @example plfk2020042013 */
  out_bill_no: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/partner/electronic-receipts': ElectronicReceipts
  }
}
