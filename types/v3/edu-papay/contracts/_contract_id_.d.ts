import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 解约
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466882
   */
  delete: Call<
    {
      /** 签约协议号 @example wx998877665544wx */
      contract_id: string
    },
    void
  >
}

/** `v3/edu-papay/contracts/{contract_id}` */
export interface ContractId extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/edu-papay/contracts/{contract_id}': ContractId
  }
}
