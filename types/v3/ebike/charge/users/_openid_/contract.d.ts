import type { Async, Call } from '../../../../../endpoint.js'
import type { EbikeContract } from '../../../../../models/ebike.js'

interface Verbs {
  /**
   * 通过用户标识查询用户状态
   * @remarks 普通商户, 服务商
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml
   */
  get: Call<
    {
      /** 用户标识 @example onqOjjmM1tad-3ROpncN-yUfa6ua */
      openid: string
      query: {
        /** 特约商户号 @example 1900000109 */
        sub_mchid?: string
        /** 交易场景 @example CHARGE */
        trade_scene: string
      }
    },
    EbikeContract
  >
}

/** `v3/ebike/charge/users/{openid}/contract` */
export interface Contract extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/ebike/charge/users/{openid}/contract': Contract
  }
}
