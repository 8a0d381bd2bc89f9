import type { Async, Call } from '../../../../../../../../endpoint.js'
import type { PapayContract } from '../../../../../../../../models/papay.js'

interface Verbs {
  /**
   * 通过商户协议号解除委托代扣签约协议
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489295
   */
  post: Call<
    {
      /** 委托代扣模板ID @example 12535 */
      plan_id: string | number
      /** 商户签约协议号 @maxLength 32 @example wxwtdk20200910100000 */
      out_contract_code: string
      json: {
        /** 解约备注 @example 用户解约 */
        contract_termination_remark: string
      }
    },
    PapayContract
  >
}

/** `v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` */
export interface Terminate extends Verbs, Async<Verbs> {}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': Terminate
  }
}
