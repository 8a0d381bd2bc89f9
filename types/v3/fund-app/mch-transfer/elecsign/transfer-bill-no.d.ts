import type { Async, Call } from '../../../../endpoint.js'
import type { SignedElec } from '../../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 微信单号申请电子回单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716456
   */
  post: Call<
    {
      json: {
        /** 微信转账单号 @maxLength 64 @example 1330000071100999991182020050700019480001 */
        transfer_bill_no: string
      }
    },
    SignedElec
  >
}

/** `v3/fund-app/mch-transfer/elecsign/transfer-bill-no` */
export interface TransferBillNo extends Verbs, Async<Verbs> {
  /** 商家转账：微信单号查询电子回单 */
  _transfer_bill_no_: import('./transfer-bill-no/_transfer_bill_no_.js').TransferBillNoValue
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/elecsign/transfer-bill-no': TransferBillNo
  }
}
