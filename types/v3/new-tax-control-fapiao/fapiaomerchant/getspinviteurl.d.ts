import type { Async, Call, Encrypted, SerialHeader } from '../../../endpoint.js'

interface Verbs {
  /**
   * 获取邀请商户开通服务商电子发票能力
   * @remarks 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015941495
   */
  get: Call<{ query: QueryGetspinviteurl; headers?: SerialHeader }, FapiaoGetspinviteurl>
}

/** `v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl` */
export interface Getspinviteurl extends Verbs, Async<Verbs> {}

export interface QueryGetspinviteurl {
  /** 操作类型 */
  operation_type: 'AUTH_BINDING'
  /** 开票模式 */
  fapiao_mode: 'THIRD_OR_SELF_FAPIAO' | 'TENCENT_DIGITAL_TAX'
  /** 发票能力类型 */
  fapiao_ability_type_list?: FapiaoAbility | FapiaoAbility[]
  /** 服务商邀请渠道 @example miniprogram */
  invite_channel?: string
  /** 操作人员 @example mI7HGEJ4Q2B91IGjHZu/Gthm */
  operate_user?: Encrypted
  /** 服务商邀请code @example code_20200101_123 */
  invite_code: string
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
}

export interface FapiaoGetspinviteurl {
  /** 邀请开通二维码链接 @example https://wxacurl.cn?xxx= */
  invite_url: string
  /** 开通小程序AppID @example wxb1170446a4c0a5a2 */
  miniprogram_appid: string
  /** 开通小程序跳转路径 @example pages/xxxPage */
  miniprogram_path: string
}

/** 发票能力类型 */
export type FapiaoAbility =
  | 'BASE_ABILITY'
  | 'REAL_ESTATE_ABILITY'
  | 'PASSENGER_TRANSPORT_ABILITY'
  | 'REFINED_OIL_ABILITY'

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl': Getspinviteurl
  }
}
