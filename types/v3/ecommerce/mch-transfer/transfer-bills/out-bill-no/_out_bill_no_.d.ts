import type { Async, Call } from '../../../../../endpoint.js'
import type { MchTransferBill } from '../../../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 商户单号查询转账单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504213
   */
  get: Call<
    {
      /** 商户单号 @maxLength 32 @example plfk2020042013 */
      out_bill_no: string
      query: {
        /** 二级商户号 @maxLength 32 @example 1900001121 */
        sub_mchid: string
      }
    },
    MchTransferBill
  >
}

/** `v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` */
export interface OutBillNoValue extends Verbs, Async<Verbs> {
  /** 平台收付通·商家转账：撤销转账 */
  cancel: import('./_out_bill_no_/cancel.js').Cancel
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': OutBillNoValue
  }
}
