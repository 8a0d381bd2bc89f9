import type { Async, Call } from '../../../../endpoint.js'
import type { CreditRepaymentContract } from '../../../../models/credit-repayment.js'

interface Verbs {
  /**
   * 解除自动还款协议
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016125830
   */
  post: Call<
    { json: TerminateContract },
    {
      /** 协议信息 */
      contract_info?: CreditRepaymentContract
    }
  >
}

/** `v3/credit-repayment/partner/contracts/terminate` */
export interface Terminate extends Verbs, Async<Verbs> {}

export interface TerminateContract {
  /** 服务商签约协议号 @example 100001256 */
  out_contract_code: string
  /** 协议解约备注 @example example_contract_termination_remark */
  contract_termination_remark: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/credit-repayment/partner/contracts/terminate': Terminate
  }
}
