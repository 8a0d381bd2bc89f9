import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 通过微信用户标识查询用户信息
   * @remarks 普通商户
   */
  get: Call<
    {
      /** 用户在appid下的唯一标识 @example oUpF8uMuAJOM2pxb1Q */
      wechat_openid: string
      query: {
        /** 商户appid @example wx998877665544wx */
        appid: string
      }
    },
    EduStarUser
  >
}

/** `v3/edu-star/users/openid/{wechat_openid}` */
export interface WechatOpenid extends Verbs, Async<Verbs> {}

export interface EduStarUser {
  /** 是否学生 */
  education_star_student: boolean
  /** appid @example wx998877665544wx */
  appid: string
  /** 用户在appid下的唯一标识 @example oUpF8uMuAJOM2pxb1Q */
  wechat_openid: string
  /** 用户QQ账号 @example 100000000000 */
  qq?: string
  /** 注册时间 @example 2018-05-23T12:13:50+08:00 */
  register_time?: Rfc3339
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/edu-star/users/openid/{wechat_openid}': WechatOpenid
  }
}
