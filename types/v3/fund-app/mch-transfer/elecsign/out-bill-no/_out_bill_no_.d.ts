import type { Async, Call } from '../../../../../endpoint.js'
import type { ElecSign } from '../../../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 商户单号查询电子回单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
   */
  get: Call<
    {
      /** 商户转账单号 @maxLength 32 @example plfk2020042013 */
      out_bill_no: string
    },
    ElecSign
  >
}

/** `v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}` */
export interface OutBillNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}': OutBillNoValue
  }
}
