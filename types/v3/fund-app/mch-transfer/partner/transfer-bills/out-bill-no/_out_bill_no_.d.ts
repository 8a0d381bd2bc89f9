import type { Async, Call, Encrypted, Rfc3339 } from '../../../../../../endpoint.js'
import type { MchTransferState } from '../../../../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 商户单号查询转账单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469131
   */
  get: Call<
    {
      /** 商户单号 @maxLength 32 @example plfk2020042013 */
      out_bill_no: string
      query?: {
        /** 二级商户号 @maxLength 32 @example 1900001121 */
        sub_mchid?: string
      }
    },
    TransferBill
  >
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}` */
export interface OutBillNoValue extends Verbs, Async<Verbs> {
  /** 商家转账（服务商）：撤销转账 */
  cancel: import('./_out_bill_no_/cancel.js').Cancel
}

export interface TransferBill {
  /** 二级商户号 @example 1900001121 */
  sub_mchid: string
  /** 商户号 @example 1900001109 */
  mchid: string
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 商家转账订单号 @example 1330000071100999991182020050700019480001 */
  transfer_bill_no: string
  /** 商户AppID @example wxf636efh567hg4356 */
  appid: string
  /** 单据状态 */
  state: MchTransferState
  /** 转账金额，单位为分 @example 400000 */
  transfer_amount: number
  /** 转账备注 @example 2020年4月报销 */
  transfer_remark: string
  /** 失败原因 @example PAYEE_ACCOUNT_ABNORMAL */
  fail_reason?: string
  /** 收款用户OpenID @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid?: string
  /** 收款用户姓名 @example 757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  user_name?: Encrypted
  /** 单据创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
  /** 最后一次状态变更时间 @example 2015-05-20T13:29:35.120+08:00 */
  update_time: Rfc3339
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}': OutBillNoValue
  }
}
