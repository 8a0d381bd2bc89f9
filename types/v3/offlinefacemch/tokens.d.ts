import type { Async, Call } from '../../endpoint.js'

interface Verbs {
  /**
   * 获取凭证授权接口
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post: Call<
    { json: QueryOfflineFaceToken },
    {
      /** 授权凭证 */
      token?: string
    }
  >
}

/** `v3/offlinefacemch/tokens` */
export interface Tokens extends Verbs, Async<Verbs> {}

export interface QueryOfflineFaceToken {
  /** 使用场景 @example WEBSESSION */
  scene?: string
  /** 小程序/h5鉴权场景初始化数据 */
  web_init_data?: WebInitData
}

/** 小程序/h5鉴权场景初始化数据 */
export interface WebInitData {
  /** 商户刷脸用户ID */
  out_user_id?: string
  /** 机构ID */
  organization_id?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/offlinefacemch/tokens': Tokens
  }
}
