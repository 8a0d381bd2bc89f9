import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * APP场景预签约
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015851472
   */
  post: Call<
    { json: PresignApp },
    {
      /** 预签约id */
      pre_entrustweb_id: string
    }
  >
}

/** `v3/ecommerce/individual-contracts/pre-entrust-sign/app` */
export interface App extends Verbs, Async<Verbs> {}

export interface PresignApp {
  /** 签约和付款的AppID @example wxd678efh567h23787 */
  appid: string
  /** 业务申请单号 @example APPLYMENT_00000000001 */
  out_contract_code: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/individual-contracts/pre-entrust-sign/app': App
  }
}
