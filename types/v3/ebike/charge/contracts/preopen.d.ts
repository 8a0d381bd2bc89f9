import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 预开通服务
   * @remarks 普通商户, 服务商
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml
   */
  post: Call<
    { json: PreopenContract },
    {
      /** 预开通ID @example sdjf23kdsHJfdksj8djsK98HJio5hdI0 */
      preopen_id: string
    }
  >
}

/** `v3/ebike/charge/contracts/preopen` */
export interface Preopen extends Verbs, Async<Verbs> {}

export interface PreopenContract {
  /** 特约商户号 @example 1510770601 */
  sub_mchid?: string
  /** 服务商公众号ID @example wx47c677487ce3ac47 */
  appid: string
  /** 特约商户公众号ID @example wxcc603d9f0d54eaf0 */
  sub_appid?: string
  /** 交易场景 @example CHARGE */
  trade_scene: string
  /** 用户标识 @example ot35_4gNgXsUuh2sQY0lT9N08AU0 */
  openid: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/ebike/charge/contracts/preopen': Preopen
  }
}
