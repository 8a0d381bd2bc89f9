import type { Async, Call } from '../../endpoint.js'

interface Verbs {
  /**
   * 获取authinfo接口
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post: Call<
    { json: QueryAuthinfo },
    {
      /** 授权信息 */
      authinfo: string
    }
  >
}

/** `v3/offlineface/authinfo` */
export interface Authinfo extends Verbs, Async<Verbs> {}

export interface QueryAuthinfo {
  /** 服务商公众号appid */
  sp_appid: string
  /** 子商户公众号appid */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 设备id */
  device_id: string
  /** 原始数据 */
  raw_data: string
  /** 机构id */
  organization_id: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/offlineface/authinfo': Authinfo
  }
}
