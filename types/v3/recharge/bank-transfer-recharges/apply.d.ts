import type { Async, Call } from '../../../endpoint.js'
import type { AppliedBankTransferRecharge } from '../../../models/ecommerce-bank-transfer-recharges.js'
import type { RechargeAmount } from '../../../models/order.js'

interface Verbs {
  /**
   * 申请银行转账充值
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012585425
   */
  post: Call<{ json: ApplyBankTransferRecharge }, AppliedBankTransferRecharge>
}

/** `v3/recharge/bank-transfer-recharges/apply` */
export interface Apply extends Verbs, Async<Verbs> {}

export interface ApplyBankTransferRecharge {
  /** 商户充值单号 @example cz202407181234 */
  out_recharge_no: string
  /** 充值场景 */
  recharge_scene: 'NORMAL_BANK_TRANSFER'
  /** 充值入账账户 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 充值金额 */
  recharge_amount: RechargeAmount
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/recharge/bank-transfer-recharges/apply': Apply
  }
}
