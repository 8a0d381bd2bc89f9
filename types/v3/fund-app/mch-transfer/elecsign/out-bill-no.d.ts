import type { Async, Call } from '../../../../endpoint.js'
import type { SignedElec } from '../../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 商户单号申请电子回单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716452
   */
  post: Call<
    {
      json: {
        /** 商户转账单号 @maxLength 32 @example plfk2020042013 */
        out_bill_no: string
      }
    },
    SignedElec
  >
}

/** `v3/fund-app/mch-transfer/elecsign/out-bill-no` */
export interface OutBillNo extends Verbs, Async<Verbs> {
  /** 商家转账：商户单号查询电子回单 */
  _out_bill_no_: import('./out-bill-no/_out_bill_no_.js').OutBillNoValue
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/elecsign/out-bill-no': OutBillNo
  }
}
