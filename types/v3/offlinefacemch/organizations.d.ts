import type { Async, Call } from '../../endpoint.js'

interface Verbs {
  /**
   * 查询机构信息接口
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get: Call<
    {
      query?: {
        /** 机构ID @example DBES323aeb */
        organization_id?: string
        /** 机构名称 @example 南山中兴小学部 */
        organization_name?: string
      }
    },
    Organization
  >
}

/** `v3/offlinefacemch/organizations` */
export interface Organizations extends Verbs, Async<Verbs> {
  /** K12刷脸代扣·机构用户 */
  _organization_id_: import('./organizations/_organization_id_.js').OrganizationId
}

export interface Organization {
  /** 机构ID */
  organization_id?: string
  /** 机构名称 */
  organization_name?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/offlinefacemch/organizations': Organizations
  }
}
