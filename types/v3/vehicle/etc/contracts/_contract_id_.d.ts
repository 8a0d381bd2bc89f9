import type { Async, Call } from '../../../../endpoint.js'
import type { Contract } from '../../../../models/vehicle.js'

interface Verbs {
  /**
   * 通过商户ETC绑定号查询签约状态
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715667
   */
  get: Call<
    {
      /** 商户etc绑定号 @example aAfixCs13LsdKPpfZfDkk2189ssXjfx */
      contract_id: string
      query?: {
        /** 特约商户号 @example 1900000109 */
        sub_mchid?: string
      }
    },
    Contract
  >
}

/** `v3/vehicle/etc/contracts/{contract_id}` */
export interface ContractId extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/vehicle/etc/contracts/{contract_id}': ContractId
  }
}
