import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 服务商场景中预授权
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012778802
   */
  post: Call<{ json: ApplyForSceneRequest }, AppliedForScene>
}

/** `v3/payscore/partner/permissions/apply-for-scene` */
export interface ApplyForScene extends Verbs, Async<Verbs> {}

export interface ApplyForSceneRequest {
  /** 服务ID @maxLength 32 @example 500001 */
  service_id: string
  /** 服务商的公众号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 子商户的公众号ID @maxLength 32 @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 子商户的商户号 @maxLength 32 @example 1230000109 */
  sub_mchid: string
  /** 授权协议号 @maxLength 32 @example 实例1234323JKHDFE1243252 */
  authorization_code: string
  /** 通知地址 @maxLength 255 @example http://www.qq.com */
  notify_url?: string
  /** 授权场景 @example TRANSACTION */
  scene: string
  /** 微信支付交易中授权附带的参数 */
  transaction_scene_info?: TransactionSceneInfo
}

export interface AppliedForScene {
  /** 授权场景 @example TRANSACTION */
  scene: string
  /** 微信支付交易中授权token @example transaction_permissions_token */
  transaction_permissions_token?: string
}

/** 微信支付交易中授权附带的参数 */
export interface TransactionSceneInfo {
  /** 支付下单的商户号 @example 1230000109 */
  mchid: string
  /** 支付下单的子商户号 @maxLength 32 @example 1230000109 */
  sub_mchid: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/partner/permissions/apply-for-scene': ApplyForScene
  }
}
