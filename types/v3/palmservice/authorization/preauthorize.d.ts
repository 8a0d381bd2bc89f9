import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 服务关联预授权
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014481990
   */
  post: Call<
    { json: PreauthorizeAuthorization },
    {
      /** 预授权token @example toaken_sdafkdshjfldsajfafgjdasg */
      permission_token: string
    }
  >
}

/** `v3/palmservice/authorization/preauthorize` */
export interface Preauthorize extends Verbs, Async<Verbs> {}

export interface PreauthorizeAuthorization {
  /** OpenID @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid: string
  /** 预授权会话ID @example 181167098309019291163 */
  preauthorize_session_id?: string
  /** 机构ID @example 1004 */
  organization_id?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/palmservice/authorization/preauthorize': Preauthorize
  }
}
