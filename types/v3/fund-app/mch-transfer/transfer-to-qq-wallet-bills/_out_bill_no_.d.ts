import type { Async, Call } from '../../../../endpoint.js'
import type { TransferToQqWalletBill } from '../../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 查询转账到QQ钱包的结果
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014297440
   */
  get: Call<
    {
      /** 商户单号 @maxLength 32 @example plfk2020042013 */
      out_bill_no: string
    },
    TransferToQqWalletBill
  >
}

/** `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}` */
export interface OutBillNo extends Verbs, Async<Verbs> {
  /** 商家转账到QQ钱包：撤销转账到QQ钱包 */
  cancel: import('./_out_bill_no_/cancel.js').Cancel
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}': OutBillNo
  }
}
