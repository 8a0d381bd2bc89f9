import type { Async, Call } from '../../../../../endpoint.js'
import type { ElectronicReceipt } from '../../../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 查询单笔转账电子回单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016315544
   */
  get: Call<
    {
      /** 商户转账单号 @maxLength 32 @example plfk2020042013 */
      out_bill_no: string
      query: {
        /** 二级商户号 @maxLength 32 @example 1900001121 */
        sub_mchid: string
      }
    },
    ElectronicReceipt
  >
}

/** `v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}` */
export interface OutBillNo extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}': OutBillNo
  }
}
