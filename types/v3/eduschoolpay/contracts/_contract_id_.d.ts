import type { Async, Call } from '../../../endpoint.js'
import type { SchoolPayContract } from '../../../models/school-pay.js'

interface Verbs {
  /**
   * 通过协议号查询签约
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468959
   */
  get: Call<
    {
      /** 签约协议号 @example 2045011120563805041758214605 */
      contract_id: string
    },
    SchoolPayContract
  >
}

/** `v3/eduschoolpay/contracts/{contract_id}` */
export interface ContractId extends Verbs, Async<Verbs> {
  /** 校园轻松付：商户主动解约 */
  terminate: import('./_contract_id_/terminate.js').Terminate
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/eduschoolpay/contracts/{contract_id}': ContractId
  }
}
