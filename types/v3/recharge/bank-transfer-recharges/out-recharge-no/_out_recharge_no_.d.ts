import type { Async, Call } from '../../../../endpoint.js'
import type { BankTransferRecharge } from '../../../../models/ecommerce-bank-transfer-recharges.js'

interface Verbs {
  /**
   * 查询银行转账充值结果
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012585430
   */
  get: Call<
    {
      /** 商户充值单号 @example cz202407181234 */
      out_recharge_no: string
    },
    BankTransferRecharge
  >
}

/** `v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` */
export interface OutRechargeNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': OutRechargeNoValue
  }
}
