import type { Async, Call } from '../../../../endpoint.js'
import type { CreditRepaymentContract } from '../../../../models/credit-repayment.js'

interface Verbs {
  /**
   * 查询自动还款协议
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016125810
   */
  get: Call<
    {
      /** 服务商签约协议号 @example 100005698 */
      out_contract_code: string
    },
    CreditRepaymentContract
  >
}

/** `v3/credit-repayment/partner/contracts/{out_contract_code}` */
export interface OutContractCode extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/credit-repayment/partner/contracts/{out_contract_code}': OutContractCode
  }
}
