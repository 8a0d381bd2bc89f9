import type { Async, Call } from '../../../../../../../../endpoint.js'

interface Verbs {
  /**
   * 商户协议号解约协议
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884072
   */
  post: Call<
    {
      /** 委托代扣协议模板Id @example 12535 */
      plan_id: string | number
      /** 商户签约协议号 @example wxwtdk20200910100000 */
      out_contract_code: string
      json: {
        /** 解约备注 @example 用户解约 */
        contract_termination_remark: string
      }
    },
    TerminatedContract
  >
}

/** `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` */
export interface Terminate extends Verbs, Async<Verbs> {}

export interface TerminatedContract {
  /** 商户号 @example 1900000109 */
  mchid: string
  /** 委托代扣协议模板Id @example 12535 */
  plan_id: number
  /** 商户签约协议号 @example wxwtdk20200910100000 */
  out_contract_code: string
}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': Terminate
  }
}
