import type { Async, Call } from '../../endpoint.js'
import type { Signable, V2Returned } from '../../models/v2.js'

interface Verbs {
  /**
   * 人脸识别SDK-获取调用凭证
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html
   */
  post: Call<{ xml: GetFaceAuthinfo }, FaceAuthinfo>
}

/** `v2/face/get_wxpayface_authinfo` */
export interface GetWxpayfaceAuthinfo extends Verbs, Async<Verbs> {}

export interface GetFaceAuthinfo extends Signable {
  /** 门店ID @maxLength 32 @example IMG001 */
  store_id: string
  /** 门店名称 @maxLength 128 @example 爱马哥南山店 */
  store_name: string
  /** 商户端设备号 @maxLength 32 @example DEV001 */
  device_id: string
  /** 附加数据 */
  attach?: string
  /** 初始化数据 @maxLength 2048 @example H0kvnUgGHKuqflNwtNqCdOVpbO4FPSowudTG */
  rawdata: string
  /** 公众号 @maxLength 32 @example wx31fdaErqR31 */
  appid: string
  /** 商户号 @maxLength 32 @example 12345689 */
  mch_id: string
  /** 子商户公众账号ID(服务商模式) @maxLength 32 @example wx31fdaErqR31 */
  sub_appid?: string
  /** 子商户号(服务商模式) @maxLength 32 @example 12345689 */
  sub_mch_id?: string
  /** 当前时间 @example 1239878956 */
  now: number | string
  /** 版本号 */
  version: '1'
}

export interface FaceAuthinfo extends V2Returned {
  /** SDK调用凭证 @maxLength 4096 */
  authinfo: string
  /** authinfo的有效时间 @example 3600 */
  expires_in?: string
  /** 随机字符串 @maxLength 32 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 公众号 @maxLength 32 */
  appid: string
  /** 商户号 @maxLength 32 */
  mch_id: string
  /** 子商户公众账号ID(服务商模式) @maxLength 32 */
  sub_appid?: string
  /** 子商户号(服务商模式) @maxLength 32 */
  sub_mch_id?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/face/get_wxpayface_authinfo': GetWxpayfaceAuthinfo
  }
}
