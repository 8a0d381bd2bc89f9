import type { Async, Call } from '../../endpoint.js'
import type { V2Answer } from '../../models/v2.js'
import type { PreEntrustPartner } from '../../models/v2-papay.js'

interface Verbs {
  /**
   * APP纯签约
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011986804
   */
  post: Call<{ xml: PreEntrustPartner; nonceless?: true }, PreEntrusted>
}

/** `v2/papay/preentrustweb` */
export interface Preentrustweb extends Verbs, Async<Verbs> {}

export interface PreEntrusted extends V2Answer {
  /** 跳转签约小程序的username @maxLength 32 @example gh_xxxxxxxxxxxxx */
  miniprogram_username?: string
  /** 跳转签约小程序的path @maxLength 256 @example pages/index/index?sign_scene=app&domain_type=cn&pre_entrustweb_id=xxxxxxxxxx */
  miniprogram_path?: string
  /** 预签约id @maxLength 128 @example 5778aadY9nltAsZzXixCkFIGYnV2V */
  pre_entrustweb_id: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/papay/preentrustweb': Preentrustweb
  }
}
