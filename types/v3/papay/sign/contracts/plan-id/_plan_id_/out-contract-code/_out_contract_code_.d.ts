import type { Async, Call } from '../../../../../../../endpoint.js'
import type { PapayContract } from '../../../../../../../models/papay.js'

interface Verbs {
  /**
   * 通过商户协议号查询委托代扣签约协议
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489245
   */
  get: Call<
    {
      /** 委托代扣模板ID @example 12535 */
      plan_id: string | number
      /** 商户签约协议号 @maxLength 32 @example wxwtdk20200910100000 */
      out_contract_code: string
    },
    PapayContract
  >
}

/** `v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
export interface OutContractCodeValue extends Verbs, Async<Verbs> {
  /** 委托代扣：通过商户协议号解除委托代扣签约协议 */
  terminate: import('./_out_contract_code_/terminate.js').Terminate
}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': OutContractCodeValue
  }
}
