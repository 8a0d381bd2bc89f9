import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 查询子商户H5支付权限状态
   * @remarks 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025117
   */
  get: Call<
    {
      /** 子商户号 @example 2491935631 */
      sub_mchid: string
    },
    Permission
  >
}

/** `v3/global/merchant/h5/permission/{sub_mchid}` */
export interface SubMchid extends Verbs, Async<Verbs> {}

export interface Permission {
  /** 子商户号 @example 2491935631 */
  sub_mchid: string
  /** H5支付权限状态 */
  authorization_state:
    | 'AUTHORITY_TO_TEST'
    | 'FORMAL_AUTHORITY'
    | 'AUTHORIZED'
    | 'UNDER_PUNISHMENT'
    | 'UNAUTHORIZED'
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/merchant/h5/permission/{sub_mchid}': SubMchid
  }
}
