import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 商户主动解约
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469025
   */
  post: Call<
    {
      /** 签约协议号 @example 2045011120563805041758214605 */
      contract_id: string
    },
    void
  >
}

/** `v3/eduschoolpay/contracts/{contract_id}/terminate` */
export interface Terminate extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/eduschoolpay/contracts/{contract_id}/terminate': Terminate
  }
}
