import type { Async, Call } from '../../../../endpoint.js'
import type { EduPapayContract, QueryContract } from '../../../../models/edu-papay.js'

interface Verbs {
  /**
   * 通过协议号查询签约
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012522951
   */
  get: Call<
    {
      /** 签约协议号 @example wx998877665544wx */
      contract_id: string
      query: QueryContract
    },
    EduPapayContract
  >
}

/** `v3/edu-papay/contracts/id/{contract_id}` */
export interface ContractId extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/edu-papay/contracts/id/{contract_id}': ContractId
  }
}
