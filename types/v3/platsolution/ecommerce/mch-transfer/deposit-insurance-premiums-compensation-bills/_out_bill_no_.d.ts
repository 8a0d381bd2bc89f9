import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'
import type {
  CloseInfo,
  DepositInsurancePremiumsCompensationBillReceiver,
  TransferBillState,
} from '../../../../../models/compensation.js'

interface Verbs {
  /**
   * 查询保证金赔付保司保费结果
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014010920
   */
  get: Call<
    {
      /** 商户单号 @example plfk2020042013 */
      out_bill_no: string
    },
    DepositInsurancePremiumsCompensationBill
  >
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}` */
export interface OutBillNo extends Verbs, Async<Verbs> {}

export interface DepositInsurancePremiumsCompensationBill {
  /** 服务商商户号 @example 1900001108 */
  sp_mchid: string
  /** 二级商户号 @example 1900000109 */
  sub_mchid?: string
  /** 二级商户AppID @example wx8888888888888888 */
  sub_appid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: DepositInsurancePremiumsCompensationBillReceiver
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
  /** 关单信息 */
  close_info?: CloseInfo
  /** 出资商户号 @example 1900001109 */
  sponsor_mchid?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}': OutBillNo
  }
}
