import type { Async, Call } from '../../../../endpoint.js'
import type { EbikeContract } from '../../../../models/ebike.js'

interface Verbs {
  /**
   * 通过签约号查询用户状态
   * @remarks 普通商户, 服务商
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml
   */
  get: Call<
    {
      /** 充电授权扣费协议号 @example aAfixCs13LsdKPpfZfDkk2189ssXjfx */
      contract_id: string
      query?: {
        /** 特约商户号 @example 1900000109 */
        sub_mchid?: string
      }
    },
    EbikeContract
  >
}

/** `v3/ebike/charge/contracts/{contract_id}` */
export interface ContractId extends Verbs, Async<Verbs> {
  /** 电动自行车行业代扣：创建用户当次充电代扣凭证 */
  confirm: import('./_contract_id_/confirm.js').Confirm
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/ebike/charge/contracts/{contract_id}': ContractId
  }
}
